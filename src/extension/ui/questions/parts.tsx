interface PartsProps {
  label: string;
  parts: readonly { id: string; title: string; note: string }[];
}

/** What is on the page, with how far each part is. */
export function Parts({ label, parts }: PartsProps) {
  return (
    <nav class="parts" aria-label={label}>
      {parts.map(({ id, title, note }) => (
        <a key={id} href={`#${id}`} data-part={id}>
          <span class="part-name">{title}</span> {note && <span class="quiet tab">{note}</span>}
        </a>
      ))}
    </nav>
  );
}
