/** A mark in the index for paragraphs that a person was asked to look at, so that they are found without looking at all others. */
export const doubtfulMark = `
CREATE TEMP TABLE doubtful AS
  SELECT DISTINCT entries.id FROM notices
  JOIN minutes ON minutes.file_id = notices.file_id
    AND (notices.minutes_id IS NULL OR notices.minutes_id = minutes.id)
  JOIN paragraphs ON paragraphs.minutes_id = minutes.id
    AND (notices.paragraph = paragraphs.label OR (notices.paragraph IS NULL
      AND notices.page BETWEEN paragraphs.first_page AND paragraphs.last_page))
  JOIN search_entries AS entries ON entries.minutes_id = minutes.id AND entries.paragraph_id = paragraphs.id
  WHERE notices.severity = 'review';
INSERT INTO search_index (search_index, rowid, words)
  SELECT 'delete', id, words FROM search_content WHERE id IN (SELECT id FROM doubtful);
UPDATE search_entries SET marks = marks || ' \u0005doubtful' WHERE id IN (SELECT id FROM doubtful);
INSERT INTO search_index (rowid, words)
  SELECT id, words FROM search_content WHERE id IN (SELECT id FROM doubtful);
DROP TABLE doubtful;
`;
