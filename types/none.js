// What a bundler finds behind a module of types alone.
export {};
