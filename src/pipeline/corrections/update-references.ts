import { currentId, type CorrectableArticle, type Draft } from './draft.ts';

/** Lets the annotations of an article follow their entities: to where they were merged, or to nobody where they are gone. */
export function updateReferences<Corrigible extends CorrectableArticle>(article: Corrigible, draft: Draft): Corrigible {
  const follow = <Annotation extends { entity?: string | undefined }>(annotation: Annotation): Annotation => {
    if (annotation.entity === undefined) return annotation;
    const id = currentId(draft, annotation.entity);
    if (!draft.entities.has(id)) {
      const orphan = { ...annotation };
      delete orphan.entity;
      return orphan;
    }
    return id === annotation.entity ? annotation : { ...annotation, entity: id };
  };
  return {
    ...article,
    mentions: article.mentions.map((mention) => {
      const followed = follow(mention);
      const kind = draft.entities.get(followed.entity ?? '')?.kind;
      return kind === undefined || kind === followed.kind ? followed : { ...followed, kind };
    }),
    attributions: article.attributions.map(follow),
    stances: article.stances.map(follow),
  };
}
