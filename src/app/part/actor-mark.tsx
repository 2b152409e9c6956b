import type { ReactNode } from 'react';
import type { Actor } from '../../model';

const house = <path d="M-6.500 7V-.6L0-7.200 6.500-.6V7z" />;
const seats = [0, 60, 120, 180, 240, 300].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return <circle key={degrees} cx={7.2 * Math.sin(angle)} cy={-7.2 * Math.cos(angle)} r="2.3" />;
});

/** Marks of the actors on a grid of 24 around 0,0, solid ink. */
const marks: Readonly<Record<Actor, ReactNode>> = {
  government: <path d="M-3.6-9.6h7.2l2.500 4.200H-6.100zM-7.200-4.200H7.200L11-.1H-11zM-8.600 1.500h1.900v5.400h-1.900zM-3.500 1.500h1.900v5.400h-1.900zM1.600 1.500h1.900v5.400H1.600zM6.700 1.500h1.900v5.400H6.700zM-10.400 8.200h20.800v2.200h-20.800z" />,
  national: (
    <>
      <path d="M-7.4-10h1.900v20.400h-1.900z" />
      <path d="M-4.200-9.400c3.400-1.600 6 1.700 11.600.1v5.200c-5.600 1.600-8.200-1.700-11.600-.1z" />
      <path className="mark-gap" d="M-4.200-4.200c3.400-1.600 6 1.700 11.600.1V1C1.800 2.600-.8-.7-4.200.9z" />
    </>
  ),
  ngo: <path d="M-1 10.400C-1 5.500-1.200 2.600-1.900.4l1.900-.9C.9 2 1 5.200 1 10.400zM-1.500.6C-7.600 1.400-10.200-2.200-10.400-7.600-5-8-1.200-5.400-1.500.6zM.7-1.700C.7-6.800 4-9.900 10.100-10 10.500-4.400 7-1 .7-1.700z" />,
  donor: (
    <>
      <circle cx="0" cy="-5.600" r="3.9" />
      <path d="M-9.600.6h19.200a9.600 9.600 0 0 1-4.300 8v1.600H-5.300V8.600a9.600 9.600 0 0 1-4.300-8z" />
    </>
  ),
  forum: (
    <>
      <g fill="none" stroke="currentColor" strokeWidth="3"><path d="M-6.240-5.620A8.400 8.400 0 0 1 6.240-5.620M7.990-2.600A8.400 8.400 0 0 1 1.750 8.220M-1.750 8.220A8.400 8.400 0 0 1-7.990-2.600" /></g>
      <circle r="2.7" />
    </>
  ),
  facilitator: (
    <>
      <circle cx="0" cy="-3.5" r="2.9" />
      <path d="M-5.400 5.900C-5.400 2-3 .6 0 .6S5.400 2 5.400 5.900z" />
    </>
  ),
  group: <>{seats}<circle className="mark-ring" r="3" /></>,
  village: <><g transform="translate(-4.600 2) scale(.62)">{house}</g><g transform="translate(5 3) scale(.56)">{house}</g><g transform="translate(1 -5) scale(.5)">{house}</g></>,
  household: house,
  market: <path d="M-9.600-7.800H9.600L11-1.400a2.800 2.800 0 0 1-5.500.4 2.800 2.800 0 0 1-5.500 0 2.800 2.800 0 0 1-5.500 0A2.800 2.800 0 0 1-11-1.400zM-8.600 3.200h2v4h13.200v-4h2v6H-8.600z" />,
  shock: <path d="M0-9.500 8-6.500V0c0 5-3.400 8-8 9.800C-4.600 8-8 5-8 0v-6.500z" />,
};

export function ActorMark({ actor, size = 18 }: { actor: Actor; size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true">
      {marks[actor]}
    </svg>
  );
}
