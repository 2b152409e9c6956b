/** Line icons on a grid of 16, drawn for this project. */
const paths = {
  chevron: 'M4 6.2 8 10l4-3.8',
  share: 'M8 9.6V2.6M5.2 5.2 8 2.4l2.8 2.8M3.4 8.6v4.8h9.2V8.6',
  download: 'M8 2.6v7M5.2 7 8 9.8 10.8 7M3 13.2h10',
  reset: 'M3.4 8a4.7 4.7 0 1 0 1.5-3.4M3.2 2.7v2.8H6',
  undo: 'M5.6 3 3 5.6l2.6 2.6M3.2 5.6h5.6a3.6 3.6 0 0 1 0 7.2H6',
  redo: 'M10.4 3 13 5.6l-2.6 2.6M12.8 5.6H7.2a3.6 3.6 0 0 0 0 7.2H10',
  clock: 'M8 2.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4M8 4.9V8l2.2 1.5',
  lock: 'M4.8 7h6.4a1.2 1.2 0 0 1 1.2 1.2v3.6a1.2 1.2 0 0 1-1.2 1.2H4.8a1.2 1.2 0 0 1-1.2-1.2V8.200A1.2 1.2 0 0 1 4.800 7M5.6 7V5.2a2.4 2.4 0 0 1 4.8 0V7',
  close: 'M4 4l8 8M12 4l-8 8',
  info: 'M8 2.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4M8 7.4v3.4M8 5.100v.1',
  help: 'M8 2.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4M6.400 6.500a1.6 1.6 0 1 1 2.400 1.400c-.6.3-.8.600-.8 1.200M8 11v.1',
  light: 'M8 5.200a2.800 2.800 0 1 1 0 5.600 2.800 2.800 0 0 1 0-5.600M8 1.600v1.200M8 13.200v1.200M1.600 8h1.200M13.200 8h1.200M3.500 3.500l.8.8M11.700 11.700l.8.8M12.500 3.500l-.8.8M4.300 11.700l-.8.8',
  projector: 'M2 5.400h12v6H2zM4.400 11.400v1.400M11.600 11.400v1.400M10.400 6.600a1.800 1.800 0 1 1 0 3.600 1.800 1.800 0 0 1 0-3.600M4 7.400h2.400',
  more: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  back: 'M9.800 4 6 8l3.800 4',
  pin: 'M8 14S3.6 9.6 3.6 6.400a4.400 4.400 0 0 1 8.800 0C12.400 9.600 8 14 8 14z',
  gauge: 'M2.8 11.8a5.6 5.6 0 1 1 10.4 0M8 9.5l2.6-3.4',
  sliders: 'M2.5 5h4M9.500 5h4M2.500 11h6.500M12 11h1.500M8 3.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3M10.500 9.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3',
  list: 'M5.6 4h8M5.6 8h8M5.6 12h8M2.800 4h.01M2.800 8h.01M2.800 12h.01',
  menu: 'M3 5h10M3 8h10M3 11h10',
  branch: 'M4.400 5.600v4.800M4.400 5.600a1.500 1.500 0 1 1 0-3 1.500 1.500 0 0 1 0 3M4.400 13.400a1.500 1.500 0 1 1 0-3 1.500 1.500 0 0 1 0 3M11.600 5.600a1.500 1.500 0 1 1 0-3 1.500 1.500 0 0 1 0 3M11.600 5.600c0 2.400-1.200 3.600-3.600 3.600-2 0-3.600.400-3.600 1.200',
  compare: 'M2.400 3.400h4.800v9.200H2.400zM8.800 3.400h4.800v9.200H8.800z',
  swap: 'M3 5.600h9.400M10 3.200l2.600 2.400L10 8M13 10.600H3.600M6 8.200l-2.600 2.400L6 13',
  flask: 'M6.200 2.600h3.600M6.800 2.600v4L3.400 12.400a.8.8 0 0 0 .7 1.200h7.800a.8.8 0 0 0 .7-1.200L9.200 6.600v-4M5 10h6',
  large: 'M9.400 2.800h3.800v3.800M13 3 9 7M6.600 13.200H2.800V9.400M3 13l4-4',
  open: 'M2.600 12.600V3.800h3.800l1.400 1.600h5.600v7.200z',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside words; a button with an icon alone carries an `aria-label`. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} strokeWidth={name === 'more' ? 2.6 : undefined} />
    </svg>
  );
}

/** The table of the forum: three arcs around a seat. */
export function Wordmark() {
  return (
    <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round">
      <path d="M-6.24-5.62A8.400 8.400 0 0 1 6.240-5.620M7.990-2.600A8.400 8.400 0 0 1 1.750 8.220M-1.750 8.220A8.400 8.400 0 0 1-7.990-2.600" />
      <circle r="2.7" fill="currentColor" stroke="none" />
    </svg>
  );
}
