import { helpWords, moneyWords } from '../../words';
import { Modal } from '../part/modal';
import { useWords } from '../part/use-words';

export function HelpDialog() {
  const { words, language } = useWords();
  const keys = helpWords[language];
  const rows = [
    [keys.space, keys.spaceDoes],
    [keys.arrows, keys.arrowsDo],
    [keys.home, keys.homeDoes],
    [keys.branch, keys.branchDoes],
    ['M', moneyWords[language].key],
    [keys.digits, keys.digitsDo],
    [keys.stage, keys.stageDoes],
    [keys.escape, keys.escapeDoes],
    [keys.undo, keys.undoDoes],
    [keys.redo, keys.redoDoes],
    [keys.help, keys.helpDoes],
  ] as const;
  return (
    <Modal title={words.page.help}>
      <h3>{keys.readingTitle}</h3>
      <ul className="reading">
        {keys.reading.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{keys.title}</h3>
      <dl className="key-list">
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
