/** Of `notices`, those that ask, or have asked, for a person to look at a row of `paragraphs`: its own, or a page's that it stands on. */
export const asksAboutParagraph = `notices.severity = 'review'
  AND (notices.paragraph = paragraphs.label OR (notices.paragraph IS NULL
    AND notices.page BETWEEN paragraphs.first_page AND paragraphs.last_page))
  AND notices.file_id = minutes.file_id AND (notices.minutes_id IS NULL OR notices.minutes_id = minutes.id)`;
