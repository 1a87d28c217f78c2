/** An element with its children, for scripts that build what they show. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

export const button = (text: string, act: () => void): HTMLButtonElement => {
  const made = element("button", text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
};
