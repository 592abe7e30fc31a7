import { describe, expect, it } from "vitest";
import { findMissingCharacters } from "../../src/layout/find-missing-characters.ts";
import { problemText } from "../../src/problems/problem-text.ts";
import { file, fonts, letter, text } from "./lay-out.ts";

describe("findMissingCharacters", () => {
  it("names the place in the case and the characters, by number only", () => {
    const part = letter([
      {
        kind: "paragraph",
        inlines: [text("𓀀𓀁\u{1F600} and 𓀀", { pointer: "/beneficiary/name" }), text("fine", { pointer: "/fine" })],
      },
    ]);
    const [found, ...others] = findMissingCharacters([part, file("f", 1)], fonts);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "character-not-printable", severity: "stop", pointer: "/beneficiary/name" });
    if (found === undefined) throw new Error("none");
    expect(problemText(found).says).toContain("U+13000, U+13001, U+1F600.");
    expect(problemText(found).says).not.toContain("𓀀");
  });

  it("looks everywhere that words are printed", () => {
    const bad = (pointer: string) => [text("𓀀", { pointer })];
    const part = letter(
      [
        { kind: "heading", level: 1, inlines: bad("/heading") },
        { kind: "list", mark: "none", items: [[{ kind: "paragraph", inlines: bad("/item") }]] },
        {
          kind: "table",
          look: "plain",
          columns: [{ header: bad("/header"), share: 1 }],
          rows: [{ cells: [bad("/cell")] }],
        },
        { kind: "signature", name: bad("/signer"), below: [bad("/below")], dated: true },
      ],
      { header: [bad("/head")], continuationHeader: [bad("/continuation")], signEverySheet: { name: "𓀀" } },
    );
    expect(
      findMissingCharacters([part], fonts)
        .map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(["", "/below", "/cell", "/continuation", "/head", "/header", "/heading", "/item", "/signer"]);
  });

  it("finds nothing in a packet that can be printed", () => {
    expect(
      findMissingCharacters(
        [letter([{ kind: "paragraph", inlines: [text("Nguyễn Thị Ánh, محمد, שלום\u200F")] }])],
        fonts,
      ),
    ).toEqual([]);
  });
});
