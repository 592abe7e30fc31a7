// Handlebars answers nothing for a field that is not there, and a misspelt {{#if}} would drop its paragraph without a
// word. A guarded view throws instead; fields that the case leaves out are there with the value undefined.
import { isTemplateValue, type View } from "./template-value.ts";

export class UnknownField extends Error {
  readonly field: string;
  constructor(field: string) {
    super(`There is no field ${field}.`);
    this.field = field;
  }
}

const guarded = new WeakMap<object, object>();

/** The view, throwing `UnknownField` where a field is read that it does not have, at any depth. */
export function guardView(view: View): View {
  return guard(view) as View;
}

function guard(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const known = guarded.get(value);
  if (known !== undefined) return known;
  const made = Array.isArray(value)
    ? value.map(guard)
    : new Proxy(value, {
        get(target, field) {
          if (typeof field === "symbol") return Reflect.get(target, field);
          if (!Object.hasOwn(target, field)) throw new UnknownField(field);
          const found: unknown = Reflect.get(target, field);
          return isTemplateValue(target) ? found : guard(found);
        },
      });
  guarded.set(value, made);
  return made;
}
