/**
 * Small modal dialogs: a title, a sentence, one to three buttons.
 */

export interface DialogButton<Answer extends string> {
  readonly answer: Answer;
  readonly label: string;
}

/**
 * Shows a dialog and resolves to the button's answer. The first button has the focus; Escape is the last button's
 * answer.
 */
export function ask<Answer extends string>(
  title: string,
  message: string,
  buttons: readonly DialogButton<Answer>[],
): Promise<Answer> {
  const dialog = document.createElement("dialog");
  dialog.className = "message";
  dialog.setAttribute("role", "alertdialog");
  const heading = dialog.appendChild(document.createElement("h2"));
  heading.id = "dialog-title";
  heading.textContent = title;
  const sentence = dialog.appendChild(document.createElement("p"));
  sentence.id = "dialog-message";
  sentence.textContent = message;
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.setAttribute("aria-describedby", sentence.id);
  const row = dialog.appendChild(document.createElement("div"));
  row.className = "buttons";
  const before = document.activeElement;
  return new Promise((resolve) => {
    const end = (answer: Answer) => {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      resolve(answer);
    };
    for (const { answer, label } of buttons) {
      const button = row.appendChild(document.createElement("button"));
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => end(answer));
    }
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      end((buttons[buttons.length - 1] as DialogButton<Answer>).answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    row.querySelector("button")?.focus();
  });
}

/** A message that only needs to be read. */
export async function tell(title: string, message: string, ok: string): Promise<void> {
  await ask(title, message, [{ answer: "ok", label: ok }]);
}
