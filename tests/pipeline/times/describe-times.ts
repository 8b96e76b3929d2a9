import { segment } from '../../../src/pipeline/segment/segment.ts';
import { findTimes } from '../../../src/pipeline/times/find-times.ts';

/** One line a time: its words = value, precision, the local time, zone, offset, direction, status; what is absent is left out. */
export function describeTimes(text: string): string[] {
  return findTimes(segment(text)).map(({ start, end, value, precision, local, zone, offset, direction, status }) => {
    const parts = [
      precision,
      local && `{${text.slice(local.start, local.end)} = ${local.value}}`,
      local?.conflict && `!${local.conflict.own}, others ${local.conflict.pattern}`,
      zone && `[${zone}]`,
      offset,
      direction,
      status,
    ];
    return [`${text.slice(start, end)} = ${value}`, ...parts].filter(Boolean).join(' ');
  });
}
