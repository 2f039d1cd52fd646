/** Name and password, no wider than what is typed there. */
export const logInStyle = `
form.log-in { max-width: 380px; }
form.note { margin-bottom: 16px; }
form.note p { margin: 0 0 10px; }`;
