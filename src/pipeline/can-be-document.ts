// ._scan.pdf   .DS_Store   Thumbs.db   desktop.ini   ~$protokoll.docx   ~WRL0003.tmp   scan.pdf.part   film.crdownload
const notDocuments = [
  /^\./u,
  /^~/u,
  /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|\$recycle\.bin|system volume information|lost\+found|@eadir)$/iu,
  /\.(?:tmp|temp|part|partial|crdownload|download|filepart|swp|lock|lck|opdownload|!ut)$/iu,
  /~$/u,
];

/** Whether a name in a folder can be a document's: not a system's dropping, nor a copy that is still under way. */
export function canBeDocument(name: string): boolean {
  return !notDocuments.some((pattern) => pattern.test(name));
}
