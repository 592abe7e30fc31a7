export declare const fontPaths: Readonly<Record<"regular" | "bold" | "italic" | "bold-italic", string>>;
