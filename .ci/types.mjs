// Writes the declarations of the package, as tsc does, and makes them fit to publish on the way. `npm run build:types`
// - A type that is inferred, from a zod schema or from a list of ids, is written out with the words of each field: who
//   uses the package reads fields, not generics, and the API report shows a change of any of them.
// - Protected members are left out, and so is what a class implements inside: the elements are not made to be extended.
import { rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import ts from 'typescript';

const { factory } = ts;
const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => stop([fault]) };
const { fileNames, options } = ts.getParsedCommandLineOfConfigFile('tsconfig.build.json', {}, host);
// Without it the parts of a union change places for reasons that lie elsewhere in the program.
const program = ts.createProgram(fileNames, { ...options, stableTypeOrdering: true });
const checker = program.getTypeChecker();

function stop(faults) {
  const host = {
    getCanonicalFileName: String,
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    getNewLine: () => '\n',
  };
  console.error(ts.formatDiagnostics(faults, host));
  process.exit(1);
}

const { NoTruncation, InTypeAlias } = ts.NodeBuilderFlags;
/** A file that imports nothing: seen from there every name of ours is written with its file. */
const [nowhere] = program.getSourceFiles();
const isUndefined = (node) => node.kind === ts.SyntaxKind.UndefinedKeyword;
const partsOf = (node) => (ts.isUnionTypeNode(node) ? node.types : [node]);
const union = (nodes) => (nodes.length === 1 ? nodes[0] : factory.createUnionTypeNode(nodes));

/** The comment above a field of a schema, kept where the field is written out. */
function withWords(node, symbol) {
  const words = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const comment = `* ${words.replaceAll('\n', ' ')} `;
  return words === ''
    ? node
    : ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
}

/**
 * The type written out. Only what has fields is taken apart here, for the words of each; the compiler writes the rest.
 * A type with a name of its own keeps it, but for the one that is asked for.
 */
function written(type, flags = NoTruncation) {
  const node = checker.typeToTypeNode(type, nowhere, flags);
  if (
    ts.isUnionTypeNode(node) &&
    type.isUnion() &&
    type.types.some((each) => each.flags & ts.TypeFlags.Object)
  ) {
    const parts = type.types.filter((each) => !(each.flags & ts.TypeFlags.Undefined));
    return union([...parts.map((each) => written(each)), ...node.types.filter(isUndefined)]);
  }
  if (ts.isArrayTypeNode(node) && checker.isArrayType(type))
    return factory.createArrayTypeNode(written(checker.getTypeArguments(type)[0]));
  if (!ts.isTypeLiteralNode(node)) return node;
  return factory.createTypeLiteralNode(
    node.members.map((member) => {
      const symbol = ts.isPropertySignature(member) && type.getProperty(member.name.text);
      if (!symbol) return member;
      const { modifiers, name, questionToken, type: plain } = member;
      const value = written(checker.getNonNullableType(checker.getTypeOfSymbol(symbol)));
      const whole = union([...partsOf(value), ...partsOf(plain).filter(isUndefined)]);
      return withWords(factory.createPropertySignature(modifiers, name, questionToken, whole), symbol);
    }),
  );
}

/** What a name means that was imported or passed on. */
const meant = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);

/** Names the file in which a type of ours stands by its path from the file at hand. */
const byPath = (context, file) => (node) => {
  const named = ts.isImportTypeNode(node) && node.qualifier?.symbol;
  const stands = named && meant(named).declarations?.[0].getSourceFile();
  if (!stands || program.isSourceFileFromExternalLibrary(stands))
    return ts.visitEachChild(node, byPath(context, file), context);
  const path = relative(dirname(file.fileName), stands.fileName).replace(/\.ts$/, '.js');
  const from = factory.createStringLiteral(path.startsWith('.') ? path : `./${path}`, true);
  const { attributes, qualifier, typeArguments, isTypeOf } = node;
  const argument = factory.createLiteralTypeNode(from);
  return factory.updateImportTypeNode(node, argument, attributes, qualifier, typeArguments, isTypeOf);
};

/** True for a type that asks what a list or a schema of ours is. */
function isInferred(node) {
  if (!ts.isTypeQueryNode(node)) return ts.forEachChild(node, isInferred) ?? false;
  const symbol = checker.getSymbolAtLocation(node.exprName);
  return Boolean(symbol && meant(symbol).flags & ts.SymbolFlags.Variable);
}

const publishable = (context) => (file) => {
  const visit = (node) => {
    if (ts.isClassElement(node) && ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Protected)
      return undefined;
    if (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword) return undefined;
    const source = ts.getParseTreeNode(node);
    if (source && ts.isTypeNode(node) && !ts.isTypeLiteralNode(node) && isInferred(source))
      return byPath(context, file)(written(checker.getTypeFromTypeNode(source), NoTruncation | InTypeAlias));
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitEachChild(file, visit, context);
};

const before = ts.getPreEmitDiagnostics(program);
if (before.length > 0) stop(before);
rmSync(options.outDir, { recursive: true, force: true });
const { diagnostics } = program.emit(undefined, undefined, undefined, true, {
  afterDeclarations: [publishable],
});
if (diagnostics.length > 0) stop(diagnostics);
