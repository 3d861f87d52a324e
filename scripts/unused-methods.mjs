// Cuts from the classes of a module the methods that nothing calls; a bundler keeps them all.
import ts from 'typescript';

/**
 * The module without the methods and accessors that cannot be reached from `roots`, the names that
 * its users call. Goes by name alone: a method stays while anything that stays has a property or a
 * string of its name.
 */
export function withoutUnusedMethods(code, roots) {
  const source = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true);
  const members = source.statements
    .filter(ts.isClassDeclaration)
    .flatMap(({ members: all }) => [...all])
    .filter((one) => !ts.isConstructorDeclaration(one) && one.name && ts.isIdentifier(one.name));
  const cuttable = new Set(members);
  const named = new Set(roots);
  const alive = new Set();
  const mention = (node) => {
    if (cuttable.has(node) && !alive.has(node)) return;
    if (ts.isPropertyAccessExpression(node)) named.add(node.name.text);
    if (ts.isBindingElement(node)) named.add((node.propertyName ?? node.name).text);
    if (ts.isStringLiteralLike(node)) named.add(node.text);
    ts.forEachChild(node, mention);
  };
  mention(source);
  for (let found = true; found;) {
    found = false;
    for (const one of members) {
      if (alive.has(one) || !named.has(one.name.text)) continue;
      alive.add(one);
      mention(one);
      found = true;
    }
  }
  return members
    .filter((one) => !alive.has(one))
    .sort((one, other) => other.pos - one.pos)
    .reduce((rest, { pos, end }) => rest.slice(0, pos) + rest.slice(end), code);
}
