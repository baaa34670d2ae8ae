using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The outlines of all units in, the C# of what belongs to the whole corpus out: the classes of the kinds, lookups, and the way to each unit.</summary>
internal sealed class CorpusEmitter
{
    /// <summary>The class that knows the units.</summary>
    public const string ClassName = "CorpusIndex_";

    /// <summary>The hint name of the file.</summary>
    public const string Hint = "Corpus.g.cs";

    private const string ListsClass = "Lists_";
    private const string LookupsClass = "Lookups_";

    private readonly EquatableArray<UnitOutline> _units;
    private readonly EmitContext _context;
    private readonly EmitOptions _options;
    private readonly CodeWriter _code = new();

    private CorpusEmitter(EquatableArray<UnitOutline> units, EmitContext context)
    {
        _units = units;
        _context = context;
        _options = context.Options;
    }

    public static string Emit(EquatableArray<UnitOutline> units, EmitContext context) => new CorpusEmitter(units, context).Run();

    private string Lists => $"{_context.Units}.{ListsClass}";

    private string Lookups => $"{_context.Units}.{LookupsClass}";

    private string Run()
    {
        _code.Open($"namespace {_options.Namespace}");
        foreach (var kind in _context.Schema.Kinds)
        {
            WriteKind(kind);
            WriteFormerClasses(kind);
        }

        _code.Close().Line();
        _code.Open($"namespace {_options.Namespace}.{UnitNames.Namespace}");
        WriteIndex();
        _code.Line();
        WriteLists();
        _code.Line();
        WriteLookups();
        _code.Close();
        return _code.ToString();
    }

    private void WriteKind(Kind kind)
    {
        var id = kind.Scope == Scope.Corpus ? "the id" : "the full id <c>document/entry</c>";
        _code.Line($"/// <summary>{Summary(kind)}</summary>");
        _code.Lines(Obsoletion.OfDeprecated(kind.ClassName, kind.History.Deprecated));

        _code.Line(CodeNames.GeneratedCode);
        _code.Open($"{_options.Accessibility} static partial class {kind.ClassName}");
        _code.Line("/// <summary>All of them: shared files first, then documents by id; within a file in its order.</summary>");
        _code.Line($"public static global::System.Collections.Generic.IReadOnlyList<{_context.RecordOf(kind)}> All => {Lists}.{CodeNames.ListOf(kind)};");
        _code.Line();
        _code.Line($"/// <summary>The {kind.Name} with {id}, or null where there is none.</summary>");
        _code.Line($"public static {_context.RecordOf(kind)}? Find(string id) => {Lists}.{CodeNames.ListOf(kind)}.Find(id);");
        foreach (var lookup in _context.LookupsOf(kind))
        {
            _code.Line();
            _code.Line($"/// <summary>{lookup.Summary}</summary>");
            _code.Line($"public static global::System.Collections.Generic.IReadOnlyList<{_context.RecordOf(kind)}> {lookup.Method}({lookup.KeyType} {lookup.Parameter}) => {Lookups}.{kind.ClassName}_{lookup.Method}[{lookup.Parameter}];");
        }

        if (kind.Scope == Scope.Corpus)
        {
            _code.Line();
            _code.Line("/// <summary>The ids of the entries as constants, for attributes, switches and interop.</summary>");
            _code.Open("public static partial class Ids").Close();
        }

        _code.Close().Line();
    }

    private static string Summary(Kind kind) => kind.IsOwn
        ? $"The {kind.Section.Replace('-', ' ')}. {XmlText.Line(kind.Description, RecordCode.LongestSummary)}"
        : kind.Description;

    private void WriteFormerClasses(Kind kind)
    {
        var forwarders = new ForwarderCode(_context, _code);
        foreach (var former in ForwarderCode.FormerClasses(_context.Schema, kind))
        {
            forwarders.OpenClass($"{_options.Accessibility} static partial", former, kind.ClassName, kind.ClassName, _context.RecordOf(kind));
            _code.Close().Line();
        }
    }

    private void WriteIndex()
    {
        _code.Line(CodeNames.NeverBrowsable).Line(CodeNames.GeneratedCode);
        _code.Open($"internal sealed class {ClassName} : global::TypedSeeds.Tables.Corpus");
        _code.Line($"internal static readonly {ClassName} {CodeNames.Instance} = new();").Line();
        _code.Open($"private {ClassName}() : base({Literals.Quote(_options.Namespace)})").Close();
        WriteOpen();
        WriteRead();
        WriteDirectoryOf();
        _code.Close();
    }

    // Apart from the index, which every access to any entry initialises.
    private void WriteLists()
    {
        _code.Line(CodeNames.NeverBrowsable).Line(CodeNames.GeneratedCode);
        _code.Open($"internal static class {ListsClass}");
        foreach (var kind in _context.Schema.Kinds.Where(kind => kind.Scope == Scope.Corpus))
        {
            _code.RawLiteral(
                $"internal static readonly global::TypedSeeds.Tables.Directory<{_context.RecordOf(kind)}> {CodeNames.ListOf(kind)} = new({ClassName}.{CodeNames.Instance}, {Literals.Quote(kind.Name)}, ",
                Directory(kind),
                ");");
            _code.Line();
        }

        foreach (var kind in _context.Schema.Kinds.Where(kind => kind.Scope == Scope.Document))
        {
            _code.Line($"internal static readonly global::TypedSeeds.Tables.DocumentEntries<{_context.RecordOf(kind)}> {CodeNames.ListOf(kind)} = new({Literals.Quote(kind.Name)}, {CodeNames.ListOf(_context.Schema[KindTable.Document])});");
            _code.Line();
        }

        _code.Close();
    }

    // One method for all units: a delegate of each would bring a class and methods to be compiled at first use. Statements
    // apart, which most programs read first: the compiler of the runtime loads every record that a method names.
    private void WriteRead()
    {
        const string Row = "ref global::TypedSeeds.Tables.RowReader row";
        var statement = _context.Schema[KindTable.Statement];
        _code.Line();
        _code.Line($"protected override global::TypedSeeds.Entry Read(string kind, {Row}) => kind == {Literals.Quote(statement.Name)} ? {_context.ReaderOf(statement)} : ReadOther(kind, ref row);").Line();
        _code.Open($"private static global::TypedSeeds.Entry ReadOther(string kind, {Row}) => kind switch");
        foreach (var kind in _context.Schema.Kinds.Where(kind => kind != statement))
        {
            _code.Line($"{Literals.Quote(kind.Name)} => {_context.ReaderOf(kind)},");
        }

        _code.Line("_ => throw new global::System.InvalidOperationException(kind),");
        _code.Close(";");
    }

    private IEnumerable<string> Directory(Kind kind)
    {
        foreach (var unit in _units)
        {
            foreach (var key in unit.Keys.Where(key => key.Kind == kind.Name))
            {
                yield return $"{key.Id}{RowText.Column}{unit.Name}";
            }
        }
    }

    private void WriteOpen()
    {
        if (_units.Count <= RowText.Groups)
        {
            WriteOpen("protected override", "Open", _units);
            return;
        }

        var groups = _units.GroupBy(unit => RowText.GroupOf(unit.Name)).OrderBy(group => group.Key).ToArray();
        _code.Line();
        _code.Open("protected override global::TypedSeeds.Tables.Unit? Open(string name) => GroupOf(name) switch");
        foreach (var group in groups)
        {
            _code.Line($"{Invariant.Text(group.Key)} => Open{Invariant.Text(group.Key)}(name),");
        }

        _code.Line("_ => null,");
        _code.Close(";");
        foreach (var group in groups)
        {
            WriteOpen("private static", "Open" + Invariant.Text(group.Key), group);
        }
    }

    private void WriteOpen(string modifiers, string method, IEnumerable<UnitOutline> units)
    {
        _code.Line();
        _code.Open($"{modifiers} global::TypedSeeds.Tables.Unit? {method}(string name) => name switch");
        foreach (var unit in units)
        {
            _code.Line($"{Literals.Quote(unit.Name)} => {UnitNames.ClassOf(unit.Name)}.{CodeNames.Unit},");
        }

        _code.Line("_ => null,");
        _code.Close(";");
    }

    private void WriteDirectoryOf()
    {
        _code.Line();
        _code.Open("protected override global::TypedSeeds.Tables.Directory? DirectoryOf(string kind) => kind switch");
        foreach (var kind in _context.Schema.Kinds.Where(kind => kind.Scope == Scope.Corpus))
        {
            _code.Line($"{Literals.Quote(kind.Name)} => {ListsClass}.{CodeNames.ListOf(kind)},");
        }

        _code.Line("_ => null,");
        _code.Close(";");
    }

    private void WriteLookups()
    {
        _code.Line(CodeNames.NeverBrowsable).Line(CodeNames.GeneratedCode);
        _code.Open($"internal static class {LookupsClass}");
        foreach (var kind in _context.Schema.Kinds)
        {
            foreach (var lookup in _context.LookupsOf(kind))
            {
                _code.Line($"internal static readonly global::TypedSeeds.Tables.EntryIndex<{lookup.KeyType}, {_context.RecordOf(kind)}> {kind.ClassName}_{lookup.Method} = new({ListsClass}.{CodeNames.ListOf(kind)}, static e => {lookup.Keys});");
                _code.Line();
            }
        }

        _code.Close();
    }
}
