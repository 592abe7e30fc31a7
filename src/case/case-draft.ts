type Json = Readonly<Record<string, unknown>>;

/** A value with the place where it stands in the file that it is taken from. */
export interface Taken {
  readonly value: unknown;
  readonly origin: string;
  /** Where its own parts stand, by their pointers below it, as far as they are not below `origin`. */
  readonly parts?: ReadonlyMap<string, string>;
}

/** A case file that is put together from the parts of another file, and remembers where each part came from. */
export class CaseDraft {
  readonly json: Record<string, unknown> = {};
  readonly origins = new Map<string, string>();

  /** `root`: where something that is missing would be expected. */
  constructor(root: string) {
    this.origins.set("", root);
  }

  put(field: string, value: unknown, origin: string): void {
    if (value === undefined) return;
    this.json[field] = value;
    this.origins.set(`/${field}`, origin);
  }

  /** A list of parts from several places; nothing where there are none. */
  putList(field: string, items: readonly Taken[]): void {
    if (items.length === 0) return;
    this.json[field] = items.map(({ value }) => value);
    for (const [place, { origin, parts = new Map<string, string>() }] of items.entries()) {
      this.origins.set(`/${field}/${place}`, origin);
      for (const [part, from] of parts) this.origins.set(`/${field}/${place}${part}`, from);
    }
  }

  /** Where in this case stands what stood at a place of the other file; undefined where this case does not have it. */
  placeOf(origin: string): string | undefined {
    const covers = [...this.origins].filter(
      ([place, from]) => place !== "" && (origin === from || origin.startsWith(`${from}/`)),
    );
    const nearest = covers.toSorted(([, a], [, b]) => b.length - a.length)[0];
    return nearest === undefined ? undefined : `${nearest[0]}${origin.slice(nearest[1].length)}`;
  }

  /** Two objects as one: lists follow one another, any other field of the second stands in place of the first's. */
  putMerged(field: string, first: Taken, second: Taken): void {
    if (first.value === undefined || second.value === undefined) {
      const { value, origin } = second.value === undefined ? first : second;
      this.put(field, value, origin);
      return;
    }
    const [before, after] = [first.value as Json, second.value as Json];
    const merged: Record<string, unknown> = {};
    this.put(field, merged, second.origin);
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const [one, other] = [before[name], after[name]];
      const at = `/${field}/${name}`;
      if (Array.isArray(one) && Array.isArray(other)) {
        merged[name] = [...(one as unknown[]), ...(other as unknown[])];
        for (const place of one.keys()) this.origins.set(`${at}/${place}`, `${first.origin}/${name}/${place}`);
        for (const place of other.keys())
          this.origins.set(`${at}/${one.length + place}`, `${second.origin}/${name}/${place}`);
      } else {
        merged[name] = other ?? one;
        if (other === undefined) this.origins.set(at, `${first.origin}/${name}`);
      }
    }
  }
}
