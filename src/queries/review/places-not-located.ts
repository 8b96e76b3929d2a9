import { describeLocation } from '../entities/describe-location.ts';
import { firstAddress } from './names-that-may-be-one.ts';
import { isStated, restsOnEntity, type Question, type ReviewSubject } from './review-subject.ts';
import { settleWith } from './settle-with.ts';

/** Several places of the name, of which one is meant; the only one, which is small, and nothing speaks for it. */
const DOUBTS: Readonly<Record<string, number>> = { several: 0.6, unsupported: 0.5 };
const MOST = 4;

/** Places that the program could put on the map, if a person said where. */
export function placesNotLocated(subject: ReviewSubject): Question[] {
  const { story, evidence } = subject;
  return story.entities.flatMap((place): Question[] => {
    const doubt = DOUBTS[place.location?.rule ?? ''];
    const candidates = evidence.candidates.get(place.id) ?? [];
    if (doubt === undefined || candidates.length === 0 || isStated(subject, place, ['name', 'coordinates', 'type']))
      return [];
    const file = `${place.id}.md`;
    return [
      {
        kind: 'place',
        doubt,
        rests: restsOnEntity(subject, place.id),
        address: firstAddress(subject, place),
        words: place.name,
        what: `“${place.name}” is not on the map.`,
        why: describeLocation(place, (id) => story.entityOf.get(id)?.name ?? id) ?? '',
        settle: [
          ...candidates.slice(0, MOST).map(({ latitude, longitude, within, population }) =>
            settleWith(subject, {
              means: `it is the one in ${within} with some ${population} people`,
              file,
              fields: { coordinates: { latitude, longitude } },
            }),
          ),
          settleWith(subject, { means: 'it belongs on no map', file, fields: { name: place.name } }),
        ],
      },
    ];
  });
}
