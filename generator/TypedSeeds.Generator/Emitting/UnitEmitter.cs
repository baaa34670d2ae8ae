using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>One unit in, its C# out: the members of its entries, and the class that holds its text and rows.</summary>
internal sealed class UnitEmitter
{
    private const string Alias = "Unit_";

    private readonly UnitModel _unit;
    private readonly EmitOptions _options;
    private readonly CodeWriter _code = new();
    private readonly EntryDocumentation _documentation;
    private readonly (Kind Kind, BoundEntry[] Entries)[] _kinds;

    private readonly CancellationToken _cancellation;

    private UnitEmitter(UnitModel unit, EmitOptions options, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _unit = unit;
        _options = options;
        _documentation = new EntryDocumentation(unit);
        _kinds = unit.Entries.GroupBy(entry => entry.Kind.Name, (_, entries) => (entries.First().Kind, entries.ToArray())).ToArray();
    }

    public static string Emit(UnitModel unit, EmitOptions options, CancellationToken cancellation = default) =>
        new UnitEmitter(unit, options, cancellation).Run();

    private string Run()
    {
        _code.Open($"namespace {_options.Namespace}");
        _code.Line($"using {Alias} = global::{_options.Namespace}.{UnitNames.Namespace}.{_unit.ClassName};");
        foreach (var (kind, entries) in _kinds)
        {
            _code.Line();
            WriteKind(kind, entries);
        }

        _code.Close().Line();
        WriteUnit();
        return _code.ToString();
    }

    private void WriteKind(Kind kind, BoundEntry[] entries)
    {
        _code.Open($"partial class {kind.ClassName}");
        if (kind.Scope == Scope.Document)
        {
            WriteDocumentClass(kind, entries);
        }
        else
        {
            WriteMembers(kind, entries);
            WriteIds(entries, "partial class Ids");
        }

        _code.Close();
    }

    private void WriteDocumentClass(Kind kind, BoundEntry[] entries)
    {
        var rows = $"{Alias}.{CodeNames.TableOf(kind)}";
        _code.Line($"/// <summary>The {kind.Section} of <see cref=\"Documents.{Ids.ToMemberName(_unit.Name)}\"/>.</summary>");
        _code.Line(CodeNames.GeneratedCode);
        _code.Open($"public static class {Ids.ToMemberName(_unit.Name)}");
        _code.Line("/// <summary>All of them, in the order of the annotation.</summary>");
        _code.Line($"public static global::System.Collections.Generic.IReadOnlyList<{kind.RecordName}> All => {rows};");
        _code.Line();
        _code.Line($"/// <summary>The {kind.Name} with the id, or null where there is none.</summary>");
        _code.Line($"public static {kind.RecordName}? Find(string id) => {rows}.Find(id);");
        _code.Line();
        WriteMembers(kind, entries);
        _code.Line("/// <summary>The ids of the entries as constants, for attributes, switches and interop.</summary>");
        WriteIds(entries, "public static class Ids");
        _code.Close();
    }

    private void WriteMembers(Kind kind, BoundEntry[] entries)
    {
        foreach (var entry in entries)
        {
            _cancellation.ThrowIfCancellationRequested();
            foreach (var line in _documentation.Lines(entry))
            {
                _code.Line("/// " + line);
            }

            var name = Ids.ToMemberName(entry.Key.Id);
            var type = CodeNames.RecordOf(entry);
            var cast = type == kind.RecordName ? string.Empty : $"({type})";
            _code.Line($"public static {type} {name} => {cast}{Alias}.{CodeNames.TableOf(kind)}[(int){Alias}.{CodeNames.RowsOf(kind)}.{name}];");
            _code.Line();
        }
    }

    private void WriteIds(BoundEntry[] entries, string declaration)
    {
        _code.Open(declaration);
        foreach (var entry in entries)
        {
            _code.Line($"/// <summary>The id of <see cref=\"{MemberPath.Of(entry.Key)}\"/>.</summary>");
            _code.Line($"public const string {Ids.ToMemberName(entry.Key.Id)} = {Literals.Quote(entry.Key.Id)};");
        }

        _code.Close();
    }

    private void WriteUnit()
    {
        _code.Open($"namespace {_options.Namespace}.{UnitNames.Namespace}");
        _code.Line(CodeNames.NeverBrowsable).Line(CodeNames.GeneratedCode);
        _code.Open($"internal static class {_unit.ClassName}");
        if (_unit.Document is { } document)
        {
            WriteText(document);
        }

        _code.RawLiteral("private const string Rows = ", Rows(), ";").Line();
        var text = _unit.Document is null ? "(string?)null" : "Text";
        _code.Line($"internal static readonly global::TypedSeeds.Tables.Unit Unit = new({CorpusEmitter.ClassName}.Instance, {Literals.Quote(_unit.Name)}, {text}, Rows);");
        foreach (var (kind, entries) in _kinds)
        {
            WriteTable(kind, entries);
        }

        _code.Close().Close();
    }

    private void WriteText(DocumentText document)
    {
        _code.Line(_options.Storage == DocumentStorage.Literal
            ? $"private const string Text = {Literals.Quote(document.Text)};"
            : $"private static readonly global::TypedSeeds.Tables.DocumentResource Text = new(typeof({_unit.ClassName}).Assembly, {Literals.Quote(document.ResourceName)}, {Literals.Quote(DocumentHash.Of(document.Text))});");
        _code.Line();
    }

    private void WriteTable(Kind kind, BoundEntry[] entries)
    {
        _code.Line();
        _code.Line($"internal static readonly global::TypedSeeds.Tables.Table<{kind.RecordName}> {CodeNames.TableOf(kind)} = new(Unit, {Literals.Quote(kind.Name)}, {CodeNames.FactoryOf(kind)});");
        _code.Line();
        _code.Open($"internal enum {CodeNames.RowsOf(kind)}");
        foreach (var entry in entries)
        {
            _code.Line($"{Ids.ToMemberName(entry.Key.Id)},");
        }

        _code.Close();
    }

    private IEnumerable<string> Rows()
    {
        foreach (var (kind, entries) in _kinds)
        {
            yield return RowWriter.Heading(kind);
            foreach (var entry in entries)
            {
                _cancellation.ThrowIfCancellationRequested();
                yield return RowWriter.Write(entry, _unit.Name);
            }
        }
    }
}
