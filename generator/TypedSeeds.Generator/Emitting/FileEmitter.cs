using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>One file in, its C# out: the members of its entries, and the class that holds its text and rows.</summary>
internal sealed class FileEmitter
{
    private const string Alias = "File_";

    private readonly FileModel _file;
    private readonly string _document;
    private readonly TextLines? _lines;
    private readonly EmitContext _context;
    private readonly EmitOptions _options;
    private readonly CodeWriter _code = new();
    private readonly EntryDocumentation _documentation;
    private readonly ForwarderCode _forwarders;
    private readonly (Kind Kind, AnchoredEntry[] Entries)[] _kinds;
    private readonly string[] _formerDocuments;
    private readonly CancellationToken _cancellation;

    private FileEmitter(FileModel file, EmitContext context, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _file = file;
        _document = Ids.ToMemberName(file.Name);
        _lines = file.Document is { } document ? new TextLines(document.Text) : null;
        _context = context;
        _options = context.Options;
        _documentation = new EntryDocumentation(file, _lines, context);
        _forwarders = new ForwarderCode(context, _code);
        _formerDocuments = file.Entries.Where(entry => entry.Kind.Name == KindTable.Document).SelectMany(ForwarderCode.Formerly).ToArray();
        _kinds = file.Entries.GroupBy(entry => entry.Kind.Name, (_, entries) => (entries.First().Kind, entries.ToArray())).ToArray();
    }

    public static string Emit(FileModel file, EmitContext context, CancellationToken cancellation = default) =>
        new FileEmitter(file, context, cancellation).Run();

    private string Run()
    {
        _context.OpenNamespace(_code);
        _code.Line($"using {Alias} = global::{_options.Namespace}.{CompiledFileNames.Namespace}.{_file.ClassName};");
        if (_context.SharesFiles)
        {
            WriteRecordAliases();
        }

        foreach (var (kind, entries) in _kinds)
        {
            _code.Line();
            WriteKind(kind, entries);
            WriteFormerKinds(kind, entries);
        }

        ProvedTextCode.Write(_code, _file, _options);
        _code.Close().Line();
        _context.OpenNamespace(_code, CompiledFileNames.Namespace);
        _code.Line();
        WriteFile();
        _code.Close();
        return _code.Finish();
    }

    // A name in two parts costs the compiler 1.2 KB at each member, and a twentieth of all that it allocates for a corpus.
    private void WriteRecordAliases()
    {
        foreach (var (kind, _) in _kinds.Where(static group => group.Kind.SubtypeField.Length == 0))
        {
            // An alias does not know the one that is declared beside it.
            var record = _context.RecordOf(kind);
            var isOfCorpus = record.StartsWith(CodeNames.Corpus + ".", StringComparison.Ordinal);
            _code.Line($"using {CodeNames.RecordAliasOf(kind)} = {(isOfCorpus ? $"global::{_options.Namespace}{record.Substring(CodeNames.Corpus.Length)}" : record)};");
        }
    }

    private void WriteKind(Kind kind, AnchoredEntry[] entries)
    {
        _code.Open($"partial class {kind.ClassName}");
        if (kind.Scope == Scope.Document)
        {
            WriteDocumentClass(kind, entries);
            WriteFormerDocuments(kind, entries);
        }
        else
        {
            WriteMembers(kind, entries);
            WriteIds(entries, "partial class Ids");
        }

        _code.Close();
    }

    /// <summary>The classes under the former names of the document, within the class of a kind.</summary>
    private void WriteFormerDocuments(Kind kind, AnchoredEntry[] entries)
    {
        foreach (var former in _formerDocuments)
        {
            _code.Line();
            _forwarders.OpenClass("public static", former, _document, $"{kind.ClassName}.{_document}", _context.RecordOf(kind));
            _forwarders.WriteForwards(entries, "public static class Ids");
            _code.Close();
        }
    }

    /// <summary>What the file adds to the classes under the former names of a kind.</summary>
    private void WriteFormerKinds(Kind kind, AnchoredEntry[] entries)
    {
        foreach (var className in ForwarderCode.FormerClasses(_context.Schema, kind))
        {
            _code.Line().Open($"partial class {className}");
            if (kind.Scope == Scope.Corpus)
            {
                _forwarders.WriteForwards(entries, "public static partial class Ids");
            }
            else
            {
                _forwarders.OpenClass("public static", _document, _document, $"{kind.ClassName}.{_document}", _context.RecordOf(kind));
                _forwarders.WriteForwards(entries, "public static class Ids");
                _code.Close();
            }

            _code.Close();
        }
    }

    private void WriteDocumentClass(Kind kind, AnchoredEntry[] entries)
    {
        var record = _context.RecordOf(kind);
        var table = $"{Alias}.{CodeNames.EntriesOf(kind)}";
        _code.Open($$"""
            /// <summary>The {{kind.Section}} of <see cref="Documents.{{_document}}"/>.</summary>
            {{CodeNames.GeneratedCode}}
            public static class {{_document}}
            """);
        _code.Block($$"""
            /// <summary>All of them, in the order of the annotation.</summary>
            public static Generic_.IReadOnlyList<{{record}}> All => {{table}};

            /// <summary>The {{kind.Name}} with the id, or null where there is none.</summary>
            public static {{record}}? Find(string id) => {{table}}.Find(id);

            """);
        if (_context.SharesFiles)
        {
            // An indexer in each member costs the compiler 4 KB more than a call, an eighth of all that it allocates for a corpus.
            _code.Line($"private static {record} {CodeNames.Row}(int number) => {table}[number];").Line();
        }

        WriteMembers(kind, entries);
        _code.Line("/// <summary>The ids of the entries as constants, for attributes, switches and interop.</summary>");
        WriteIds(entries, "public static class Ids");
        _code.Close();
    }

    // What is written once for each entry is appended to the builder piece by piece, since a corpus has thousands.
    private void WriteMembers(Kind kind, AnchoredEntry[] entries)
    {
        var record = _context.RecordOf(kind);
        var alias = _context.SharesFiles ? CodeNames.RecordAliasOf(kind) : record;
        var isCalled = _context.SharesFiles && kind.Scope == Scope.Document;
        var row = isCalled ? CodeNames.Row + "(" : $"{Alias}.{CodeNames.EntriesOf(kind)}[" + (_context.SharesFiles ? string.Empty : $"(int){Alias}.{CodeNames.RowsOf(kind)}.");
        for (var number = 0; number < entries.Length; number++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var entry = entries[number];
            _documentation.Write(_code, entry);
            WriteDeprecation(entry);
            var isOfSubtype = kind.SubtypeField.Length > 0;
            var type = isOfSubtype ? _context.RecordOf(entry) : alias;
            var line = Ids.AppendMemberName(_code.Begin("public static ").Append(type).Append(' '), entry.Key.Id).Append(" => ");
            if (isOfSubtype && type != record)
            {
                line.Append('(').Append(type).Append(')');
            }

            line.Append(row);
            (_context.SharesFiles ? Invariant.Append(line, number) : Ids.AppendMemberName(line, entry.Key.Id)).Append(isCalled ? ");" : "];");
            _code.End();
            _forwarders.WriteMembers(entry);
        }

        _code.Line();
    }

    private void WriteDeprecation(AnchoredEntry entry)
    {
        if (entry[FieldKeys.Deprecated] is TextValue { Text.Length: > 0 } reason)
        {
            _code.Lines(Obsoletion.OfDeprecated(Ids.ToMemberName(entry.Key.Id), reason.Text));
        }
    }

    private void WriteIds(AnchoredEntry[] entries, string declaration)
    {
        _code.Open(declaration);
        foreach (var entry in entries)
        {
            _cancellation.ThrowIfCancellationRequested();
            WriteDeprecation(entry);
            Literals.Append(Ids.AppendMemberName(_code.Begin("public const string "), entry.Key.Id).Append(" = "), entry.Key.Id, 0, entry.Key.Id.Length).Append(';');
            _code.End();
            _forwarders.WriteIds(entry);
        }

        _code.Close();
    }

    private void WriteFile()
    {
        _code.Open($$"""
            {{CodeNames.NeverBrowsable}}
            {{CodeNames.GeneratedCode}}
            internal static class {{_file.ClassName}}
            """);

        // The literals are where they are used: a constant would be stored twice.
        _code.Line($"internal static readonly Tables_.CompiledFile {CodeNames.File} = new({CorpusEmitter.ClassName}.{CodeNames.Instance}, {Literals.Quote(_file.Name)},");
        WriteText();
        var used = UsedEntriesCode.KeysIn(_file.Entries, _context);
        var end = used.Count == 0 ? ");" : $") {{ Used = {CodeNames.Used} }};";
        _code.RawLiteral("    ", Rows(), (_context.RowsAreBytes ? "u8" : string.Empty) + end);
        UsedEntriesCode.Write(_code, used, _file.Document, _context);
        foreach (var (kind, entries) in _kinds)
        {
            WriteTable(kind, entries);
        }

        _code.Close();
    }

    private void WriteText()
    {
        switch (_file.Document, _options.Storage)
        {
            case (null or { IsCarried: true }, _):
                _code.Line(_context.RowsAreBytes ? "    null," : "    (string?)null,");
                break;
            case ({ } document, DocumentStorage.Literal):
                DocumentLiteral.Write(_code, document.Text, _context.SharesFiles ? null : _lines, _cancellation);
                break;
            case ({ } document, _):
                _code.Line($"    new Tables_.DocumentResource(typeof({_file.ClassName}).Assembly, {Literals.Quote(document.ResourceName)}, {Literals.Quote(DocumentHash.Of(document.Text))}),");
                break;
        }
    }

    private void WriteTable(Kind kind, AnchoredEntry[] entries)
    {
        _code.Line();
        _code.Line($"internal static readonly Tables_.FileEntries<{_context.RecordOf(kind)}> {CodeNames.EntriesOf(kind)} = new({CodeNames.File}, {Literals.Quote(kind.Name)}, {Invariant.Text(kind.AllFields.Count)});");
        if (_context.SharesFiles)
        {
            return;
        }

        _code.Open($"internal enum {CodeNames.RowsOf(kind)}");
        foreach (var entry in entries)
        {
            _cancellation.ThrowIfCancellationRequested();
            Ids.AppendMemberName(_code.Begin(string.Empty), entry.Key.Id).Append(',');
            _code.End();
        }

        _code.Close();
    }

    private List<string> Rows()
    {
        var rows = new List<string>(_file.Rows.Count + _kinds.Length);
        for (var i = 0; i < _file.Rows.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var kind = _file.Entries[i].Kind;
            if (i == 0 || _file.Entries[i - 1].Kind.Name != kind.Name)
            {
                rows.Add(RowWriter.Heading(kind));
            }

            rows.Add(_file.Rows[i]);
        }

        return rows;
    }
}
