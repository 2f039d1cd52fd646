/** Where on its page a notice is: the paragraph's label, and the line among the page's source lines. */
export const noticePlaces = `
ALTER TABLE notices ADD COLUMN paragraph TEXT;
ALTER TABLE notices ADD COLUMN line INTEGER;
`;
