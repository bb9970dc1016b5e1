/** Words of the product's insides, which no answer to anybody may hold. */
export const insides = /node_modules|\.ts:\d|at \w+ \(|ZodError|TypeError|stack/;
