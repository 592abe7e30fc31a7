import isoCountries from "i18n-iso-countries";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/date.ts";
import {
  country,
  countryName,
  day,
  email,
  formatANumber,
  language,
  parseANumber,
  parseCountry,
  parseReceiptNumber,
  parseZip,
  phone,
  state,
} from "../../src/case/identifiers.ts";

/** What a schema makes of a text; undefined where it refuses. */
function parsed(schema: { safeParse(text: string): { data?: unknown } }): (text: string) => unknown {
  return (text) => schema.safeParse(text).data;
}

function itReads(
  read: (text: string) => unknown,
  table: readonly (readonly [text: string, meaning: string | undefined])[],
): void {
  it.each(table)("%j is %j", (text, meaning) => expect(read(text)).toBe(meaning));
}

describe("an A-Number", () => {
  itReads(parseANumber, [
    ["A-123-456-789", "123456789"],
    ["A123456789", "123456789"],
    ["a 123 456 789", "123456789"],
    ["A#123-456-789", "123456789"],
    ["A# 123456789", "123456789"],
    ["123456789", "123456789"],
    ["A\u2013123\u2013456\u2013789", "123456789"],
    ["A\u00A0123\u00A0456\u00A0789", "123456789"],
    ["A12345678", "012345678"],
    ["A1234567", "001234567"],
    ["A-012-345-678", "012345678"],
    ["#123456789", "123456789"],
    ["A123456", undefined],
    ["A1234567890", undefined],
    ["A000000000", undefined],
    ["0000000", undefined],
    ["B123456789", undefined],
    ["AA123456789", undefined],
    ["A12345678O", undefined],
    ["A\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669", undefined],
    ["", undefined],
    ["none", undefined],
  ]);

  it("is printed with dashes", () => {
    expect(formatANumber("012345678")).toBe("A-012-345-678");
    expect(parseANumber(formatANumber("012345678"))).toBe("012345678");
  });
});

describe("a receipt number", () => {
  itReads(parseReceiptNumber, [
    ["IOE0912345678", "IOE0912345678"],
    ["ioe 09 123 45678", "IOE0912345678"],
    ["WAC-21-123-45678", "WAC2112345678"],
    ["LIN*2112345678", "LIN2112345678"],
    ["IOE091234567", undefined],
    ["IOE09123456789", undefined],
    ["IO0912345678", undefined],
    ["IOEO912345678", undefined],
    ["", undefined],
  ]);
});

describe("a ZIP code", () => {
  itReads(parseZip, [
    ["01803", "01803"],
    ["44129-1234", "44129-1234"],
    ["441291234", "44129-1234"],
    ["44129 1234", "44129-1234"],
    ["1803", undefined],
    ["441291", undefined],
    ["44129-", undefined],
    ["OH 44129", undefined],
  ]);
});

describe("a state", () => {
  itReads(parsed(state), [
    ["OH", "OH"],
    ["oh", "OH"],
    [" Ohio ", "OH"],
    ["new york", "NY"],
    ["PR", "PR"],
    ["Guam", "GU"],
    ["District of Columbia", "DC"],
    ["Ontario", undefined],
    ["XX", undefined],
    ["", undefined],
  ]);
});

describe("a country", () => {
  itReads(parseCountry, [
    ["UA", "UA"],
    ["ua", "UA"],
    ["UKR", "UA"],
    ["Ukraine", "UA"],
    ["poland", "PL"],
    ["United States", "US"],
    ["USA", "US"],
    ["Iran", "IR"],
    ["Syria", "SY"],
    ["Venezuela", "VE"],
    ["Russia", "RU"],
    ["Türkiye", "TR"],
    ["Turkey", "TR"],
    ["Viet Nam", "VN"],
    ["Vietnam", "VN"],
    ["South Korea", "KR"],
    ["Burma", "MM"],
    ["Myanmar", "MM"],
    ["Moldova", "MD"],
    ["Bolivia", "BO"],
    ["Tanzania", "TZ"],
    ["Democratic Republic of the Congo", "CD"],
    ["Palestine", "PS"],
    ["Kosovo", "XK"],
    ["Cote d'Ivoire", "CI"],
    ["Ivory Coast", "CI"],
    ["Laos", "LA"],
    ["UK", "GB"],
    ["The Gambia", "GM"],
    ["the Bahamas", "BS"],
    ["St. Lucia", "LC"],
    ["Trinidad & Tobago", "TT"],
    ["Côte d’Ivoire", "CI"],
    ["C\u00f4te d'Ivoire", "CI"],
    ["Congo (Kinshasa)", "CD"],
    ["Republic of the Congo", "CG"],
    ["Lao People's Democratic Republic", "LA"],
    ["Georgia", "GE"],
    ["Congo", undefined],
    ["Korea", undefined],
    ["toString", undefined],
    ["constructor", undefined],
    ["__proto__", undefined],
    ["XX", undefined],
    ["ZZ", undefined],
    ["QQQ", undefined],
    ["Atlantis", undefined],
    ["", undefined],
  ]);

  it("is found again by the name that the packet prints for it", () => {
    for (const code of Object.keys(isoCountries.getAlpha2Codes()))
      expect(`${code} ${parseCountry(countryName(code))}`).toBe(`${code} ${code}`);
  });

  it("has an English name", () => {
    expect(countryName("UA")).toBe("Ukraine");
    expect(countryName("US")).toBe("United States of America");
  });

  it("is trimmed", () => expect(country.parse(" Ukraine ")).toBe("UA"));
});

describe("a telephone number", () => {
  itReads(parsed(phone), [
    ["+1 216 555 0143", "+1 216 555 0143"],
    ["(216) 555-0143", "+1 216 555 0143"],
    ["216.555.0143", "+1 216 555 0143"],
    ["1-216-555-0143", "+1 216 555 0143"],
    ["+48 17 555 01 43", "+48 17 555 01 43"],
    ["+380 44 555 0143", "+380 44 555 0143"],
    ["555-0143", undefined],
    ["216 555 014", undefined],
    ["+1 216 555 01433", undefined],
    ["call me", undefined],
    ["call me at 216 555 0143", undefined],
    ["216 555 0143 (her mother)", undefined],
    ["216 555 0143 or 216 555 0144", undefined],
    ["", undefined],
  ]);

  it("keeps an extension", () => expect(phone.parse("216-555-0143 ext. 12")).toBe("+1 216 555 0143 ext. 12"));
});

describe("an e-mail address", () => {
  itReads(parsed(email), [
    ["andriy@example.org", "andriy@example.org"],
    [" a.b+c@mail.example.org ", "a.b+c@mail.example.org"],
    ["andriy@example", undefined],
    ["andriy.example.org", undefined],
    ["andriy @example.org", undefined],
    ["", undefined],
  ]);
});

describe("a day", () => {
  itReads(parsed(day), [
    ["2027-01-04", "2027-01-04"],
    [" 2027-01-04 ", "2027-01-04"],
    ["2028-02-29", "2028-02-29"],
    ["2026-02-29", undefined],
    ["2100-02-29", undefined],
    ["2026-04-31", undefined],
    ["2026-13-01", undefined],
    ["2026-00-10", undefined],
    ["2026-1-4", undefined],
    ["01/04/2027", undefined],
    ["2027-01-04T00:00:00Z", undefined],
    ["0026-01-04", undefined],
    ["", undefined],
  ]);

  it("is what the calendar has, for every day of four years", () => {
    for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2028, 0, 1); at += 86_400_000) {
      const text = new Date(at).toISOString().slice(0, 10);
      expect(parseDay(text)).toBe(text);
    }
  });
});

describe("a language", () => {
  itReads(parsed(language), [
    ["pl", "pl"],
    ["prs", "prs"],
    ["Polish", undefined],
    ["PL", "pl"],
    ["p", undefined],
  ]);
});
