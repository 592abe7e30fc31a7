// What the file says about itself: the Info dictionary, and the same as XMP. PDF/UA-1 and PDF/A-2a are claimed only
// where layout says that every page allows it.
import type { PacketMetadata } from "../layout/page.ts";
import { textString } from "./pdf-syntax.ts";

const producer = "parole-packet";

/** The Info dictionary; dates are noon UTC of the creation day, so that no clock and no time zone comes in. */
export function writeInfo({ title, author, subject, createdOn }: PacketMetadata): string {
  const date = `(D:${createdOn.replaceAll("-", "")}120000Z)`;
  return (
    `<</Title${textString(title)}${writeOptional("Author", author)}${writeOptional("Subject", subject)}` +
    `/Creator(${producer})/Producer(${producer})/CreationDate${date}/ModDate${date}>>`
  );
}

function writeOptional(key: string, value: string | undefined): string {
  return value === undefined ? "" : `/${key}${textString(value)}`;
}

/** The XMP packet, UTF-8. */
export function makeXmp(metadata: PacketMetadata): Uint8Array {
  const { title, author, subject, language, createdOn } = metadata;
  const date = `${createdOn}T12:00:00Z`;
  const creator =
    author === undefined ? "" : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`;
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>${writeAlternative("dc:title", title)}${writeAlternative("dc:description", subject)}${creator}<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:CreatorTool>${producer}</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${producer}</pdf:Producer></rdf:Description>
${metadata.claimsAccessibility ? claims : ""}</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  return Buffer.from(xmp, "utf8");
}

function writeAlternative(tag: string, words: string | undefined): string {
  return words === undefined
    ? ""
    : `<${tag}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(words)}</rdf:li></rdf:Alt></${tag}>`;
}

// PDF/A knows no pdfuaid schema, so it must be described beside its use (ISO 19005-2, 6.6.2.3.3).
const claims = `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of PDF/UA that the file conforms to</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
`;

// Characters that XML 1.0 cannot hold are left out; they print nothing.
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
