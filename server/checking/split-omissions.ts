/** Marks for what a quotation leaves out: …… ... 〔略〕 （中略）. */
const OMISSION =
  /(?:…+|\.{3,}|。{3,}|[〔（([［【]\s*(?:上|中|下|省|从|前|后)?略\s*[〕）)\]］】]|[〔（([［【]\s*(?:…+|\.{3,})\s*[〕）)\]］】])+/gu
/** Shorter parts stand everywhere. */
const SHORTEST = 4

/** The parts of a quotation between its marks of omission; one part where it has none. */
export function splitOmissions(text: string): readonly string[] {
  return text
    .split(OMISSION)
    .map((part) => part.trim())
    .filter((part) => part.length >= SHORTEST)
}
