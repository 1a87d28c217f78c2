/** Runs in the browser, at /admin/. */
import CMS from "@sveltia/cms";

interface TrustedTypesWindow {
  trustedTypes?: {
    createPolicy: (name: string, rules: { createHTML: (markup: string) => string }) => unknown;
  };
}

// The editor makes markup from text in many places, after cleaning it. Scripts from text stay forbidden:
// there is no rule for them here, and the policy of the page knows no other.
(window as TrustedTypesWindow).trustedTypes?.createPolicy("default", { createHTML: (markup) => markup });

CMS.registerEditorComponent({
  id: "note",
  label: "Note",
  icon: "sticky_note_2",
  fields: [{ name: "text", label: "text", widget: "text", use_emoji_autocomplete: false }],
  pattern: /^<Note>\n\n(?<text>[\s\S]+?)\n\n<\/Note>$/m,
  toBlock: ({ text }: { text?: string }) => `<Note>\n\n${text ?? ""}\n\n</Note>`,
  toPreview: ({ text }: { text?: string }) => text ?? "",
});

void CMS.init();
