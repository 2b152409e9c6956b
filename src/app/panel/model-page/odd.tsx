import { useMemo } from 'react';
import { loadOdd, markdown, patternsOf } from '../../../derive';
import type { Block } from '../../../derive';
import type { Finding } from '../../../lab';
import { loadedOnce, useDeclared } from '../../part/use-declared';
import { saveFile } from '../../part/save-file';
import { modelPageWords } from '../../../words';
import { useWords } from '../../part/use-words';
import { Scrolling } from './scrolling';

const findings = Object.values(import.meta.glob<Finding>('../../../../scenarios/findings/S*.json', { eager: true, import: 'default' }));
const useOdd = loadedOnce(loadOdd);

/** The model document in the reader's language. */
export function useOddBlocks(): readonly Block[] {
  const { language } = useWords();
  const declared = useDeclared();
  const oddDocument = useOdd();
  return useMemo(() => oddDocument(language, declared, patternsOf(findings, declared.works)), [oddDocument, language, declared]);
}

/** Where a heading is found on the page. */
export const placeOf = (blocks: readonly Block[], block: Block) => `odd-${blocks.indexOf(block)}`;

/** The model document as a page. */
export function Odd({ blocks }: { readonly blocks: readonly Block[] }) {
  const { language } = useWords();
  return (
    <article className="odd">
      {blocks.map((block, i) => (
        <BlockView key={i} block={block} id={placeOf(blocks, block)} under={headingOver(blocks, i)} />
      ))}
      <button type="button" className="button line odd-save" onClick={() => saveFile(`gotong_odd_${language}.md`, new Blob([markdown(blocks)], { type: 'text/markdown;charset=utf-8' }))}>
        {modelPageWords[language].oddSave}
      </button>
    </article>
  );
}

/** The text of the heading that a block stands under. */
function headingOver(blocks: readonly Block[], at: number): string {
  const heading = blocks.slice(0, at).findLast((block) => block.kind === 'heading');
  return heading?.kind === 'heading' ? heading.text.replaceAll('`', '') : '';
}

function BlockView({ block, id, under }: { readonly block: Block; readonly id: string; readonly under: string }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading id={id}>
          <Marked text={block.text} />
        </Heading>
      );
    }
    case 'text':
      return (
        <p>
          <Marked text={block.text} />
        </p>
      );
    case 'list': {
      const List = block.numbered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item) => (
            <li key={item}>
              <Marked text={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <Scrolling label={under}>
          <table>
            <thead>
              <tr>
                {block.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row) => (
                <tr key={row[0]}>
                  {row.map((text, i) => (
                    <td key={i}>
                      <Marked text={text} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      );
  }
}

/** `code` and **bold**, the only marks there are. */
function Marked({ text }: { readonly text: string }) {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part, i) => {
    if (part.startsWith('`')) return <code key={i}>{part.slice(1, -1)}</code>;
    return part.startsWith('**') ? <b key={i}>{part.slice(2, -2)}</b> : part;
  });
}
