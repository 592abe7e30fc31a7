import type { Operand } from "./content-operators.ts";
import type { Matrix } from "./matrix.ts";

/** Numbers, names and strings that stand before an operator. */
export type Operands = readonly Operand[];

export function numbersOf(operands: Operands): number[] {
  const numbers: number[] = [];
  for (const operand of operands) if (operand.kind === "number") numbers.push(operand.value);
  return numbers;
}

/** The number at a place among the numbers; 0 where it is missing. */
export function numberAt(operands: Operands, index: number): number {
  let place = 0;
  for (const operand of operands) {
    if (operand.kind !== "number") continue;
    if (place === index) return operand.value;
    place += 1;
  }
  return 0;
}

export function nameOf(operands: Operands): string {
  const found = operands.findLast(({ kind }) => kind === "name");
  return found?.kind === "name" ? found.value : "";
}

export function matrixOf(operands: Operands): Matrix | undefined {
  const numbers = numbersOf(operands);
  return numbers.length === 6 ? (numbers as unknown as Matrix) : undefined;
}
