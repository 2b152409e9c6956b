export interface Column {
  readonly title: string;
  /** Heading over this and the following columns of the same group. */
  readonly group?: string;
  readonly isText?: true;
}

interface DataTableProps {
  readonly caption: string;
  /** The first column names the rows. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** A table with a caption, headings for rows and columns, and digits aligned right. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const groups = columns.reduce<{ title: string; span: number }[]>((list, { group = '' }) => {
    const open = list[list.length - 1];
    return open && open.title === group ? [...list.slice(0, -1), { title: group, span: open.span + 1 }] : [...list, { title: group, span: 1 }];
  }, []);
  return (
    <table className="twin-table number">
      <caption>{caption}</caption>
      <thead>
        {groups.length > 1 && (
          <tr>{groups.map(({ title, span }, index) => (title ? <th key={index} scope="colgroup" colSpan={span}>{title}</th> : <td key={index} colSpan={span} />))}</tr>
        )}
        <tr>{columns.map(({ title, isText }, index) => <th key={index} scope="col" className={isText || index === 0 ? 'text' : undefined}>{title}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => <td key={index} className={columns[index + 1].isText ? 'text' : undefined}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
