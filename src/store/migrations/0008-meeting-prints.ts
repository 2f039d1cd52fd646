/**
 * What tells one meeting's minutes from another's: read when copies and versions are looked for, so that no record need
 * be unpacked for it. See docs/decisions/0015-copies-and-versions.md.
 *
 * `meeting_print` is this program's own function: a deflated record to its MeetingPrint as JSON.
 */
export const meetingPrints = `
CREATE TABLE meeting_prints (
  minutes_id TEXT PRIMARY KEY REFERENCES minutes (id) ON DELETE CASCADE,
  meeting TEXT,
  text_hash TEXT,
  -- A JSON array.
  headings TEXT NOT NULL,
  kind TEXT
) STRICT;
CREATE INDEX meeting_prints_by_meeting ON meeting_prints (meeting);
CREATE INDEX meeting_prints_by_text ON meeting_prints (text_hash);
INSERT INTO meeting_prints (minutes_id, meeting, text_hash, headings, kind)
  SELECT id, json_extract(print, '$.meeting'), json_extract(print, '$.textHash'),
    json_extract(print, '$.headings'), json_extract(print, '$.kind')
  FROM (SELECT id, meeting_print(record) AS print FROM minutes);
`;
