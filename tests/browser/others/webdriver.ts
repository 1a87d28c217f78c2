/**
 * A browser that is driven by WebDriver, the protocol that all makers have agreed on: requests with
 * JSON, for which fetch is enough.
 */
export interface Driven {
  /** Returns when the page has loaded. */
  go: (address: string) => Promise<void>;
  /** Calls a function in the page, which may take its time; arguments and answer are JSON. */
  ask: <Args extends unknown[], Answer>(
    question: (...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ) => Promise<Answer>;
  /** Runs code in the page, past its policy. */
  run: (code: string) => Promise<unknown>;
  /** Presses keys one after the other. */
  press: (...keys: readonly string[]) => Promise<void>;
  /** Sets the size of the window, in its own pixels. */
  resize: (width: number, height: number) => Promise<void>;
  picture: () => Promise<Buffer>;
  close: () => Promise<void>;
}

/** Keys that write nothing, by the names of the protocol. */
export const keys = { tab: "\uE004", enter: "\uE007", shift: "\uE008" } as const;

interface Response {
  value: unknown;
}

/** @throws with the words of the driver */
const requestTo = async (method: string, url: string, body?: object): Promise<unknown> => {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
  });
  const { value } = (await response.json()) as Response;
  if (!response.ok) throw new Error((value as { message: string }).message);
  return value;
};

/** @param driver address of a WebDriver server */
export const openBrowser = async (driver: string, capabilities: object): Promise<Driven> => {
  const { sessionId } = (await requestTo("POST", `${driver}/session`, {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string };
  const session = `${driver}/session/${sessionId}`;
  const post = (path: string, body: object): Promise<unknown> =>
    requestTo("POST", `${session}/${path}`, body);
  return {
    go: async (address) => {
      await post("url", { url: address });
    },
    ask: async <Args extends unknown[], Answer>(
      question: (...args: Args) => Answer | Promise<Answer>,
      ...args: Args
    ) => {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve((${question.toString()})(...Array.from(arguments).slice(0, -1)))
          .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = (await post("execute/async", { script, args })) as { value: unknown; error?: string };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value as Answer;
    },
    run: (code) => post("execute/sync", { script: code, args: [] }),
    press: async (...pressed) => {
      const actions = pressed.flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]);
      await post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    resize: async (width, height) => {
      await post("window/rect", { width, height });
    },
    picture: async () => Buffer.from((await requestTo("GET", `${session}/screenshot`)) as string, "base64"),
    close: async () => {
      await requestTo("DELETE", session);
    },
  };
};
