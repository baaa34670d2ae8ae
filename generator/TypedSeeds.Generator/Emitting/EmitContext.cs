using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>How everything is emitted, and the kinds that there are: what the names of types follow from.</summary>
internal sealed record EmitContext(EmitOptions Options, KindSchema Schema)
{
    private const string Runtime = CodeNames.Runtime + ".";

    /// <summary>How the runtime's own records are emitted.</summary>
    public static EmitContext OfRuntime { get; } = new(new EmitOptions("TypedSeeds", "public", DocumentStorage.Literal), KindSchema.BuiltIn) { Root = CodeNames.Runtime };

    /// <summary>
    /// Whether annotation files share generated files, as they do in a large corpus. Nobody reads those line by line, so they are written for the
    /// compiler: a row is a number, which costs a fifth less compile time than a name, and a text is one literal.
    /// </summary>
    public bool SharesFiles { get; init; }

    /// <summary>
    /// Whether rows are bytes, any number of which compiles. A literal of text costs the compiler a tenth of the time and of the memory, so rows
    /// are text until there is more of it than the compiler holds.
    /// </summary>
    public bool RowsAreBytes { get; init; }

    /// <summary>The name by which generated code calls the namespace of the corpus.</summary>
    public string Root { get; private init; } = CodeNames.Corpus;

    /// <summary>The namespace of the files, with that of the corpus.</summary>
    public string FilesNamespace => $"{Root}.{CompiledFileNames.Namespace}";

    /// <summary>The record that a list of a kind's entries holds, with its namespace.</summary>
    public string RecordOf(Kind kind) => kind switch
    {
        { Namespace.Length: > 0 } => $"global::{kind.Namespace}.{kind.RecordName}",
        { IsOwn: true } => $"{Root}.{kind.RecordName}",
        { IsExtended: true, SubtypeField.Length: 0 } => $"{Root}.{RecordNames.OfExtended(kind.RecordName)}",
        _ => Runtime + kind.RecordName,
    };

    /// <summary>The record of what a field refers to, fully qualified. An entry of another package has no field of this corpus, so its record is the runtime's.</summary>
    public string RecordOfTarget(Kind kind) => kind.IsExtended && Schema.Used.Packages.Count > 0 ? Runtime + kind.RecordName : RecordOf(kind);

    /// <summary>The record of one entry, fully qualified.</summary>
    public string RecordOf(AnchoredEntry entry)
    {
        if (entry.Kind.SubtypeField.Length == 0 || entry[entry.Kind.SubtypeField] is not TextValue subtype)
        {
            return RecordOf(entry.Kind);
        }

        var record = Ids.ToMemberName(subtype.Text);
        return entry.Kind.IsExtended ? $"{Root}.{RecordNames.OfExtended(record)}" : Runtime + record;
    }

    /// <summary>An entry as what has the fields that the corpus declares: where records differ from entry to entry, the interface that all of them share.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="entry">The entry, as an expression of the type that a list of the kind holds.</param>
    public string OwnFieldsOf(Kind kind, string entry) =>
        kind is { IsExtended: true, SubtypeField.Length: > 0 } ? $"(({Root}.{RecordNames.PartyInterface}){entry})" : entry;

    /// <summary>What makes a record from its row, as an expression.</summary>
    public string ReaderOf(Kind kind) => kind switch
    {
        { SubtypeField.Length: > 0, IsExtended: true } => $"{FilesNamespace}.{KindEmitter.ReadersClass}.{kind.RecordName}(ref row)",
        { SubtypeField.Length: > 0 } => $"{RecordOf(kind)}.Read(ref row)",
        _ => $"new {RecordOf(kind)}(ref row)",
    };

    /// <summary>Opens the namespace of the corpus, or one within it.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="inner">The namespace within it; empty for its own.</param>
    public void OpenNamespace(CodeWriter code, string inner = "")
    {
        code.Open($"namespace {Options.Namespace}{(inner.Length == 0 ? string.Empty : "." + inner)}");
        code.Line($"using {CodeNames.Corpus} = global::{Options.Namespace};");
    }

    /// <summary>The methods by which entries of a kind are looked up: by each reference and choice, and by the document.</summary>
    public IEnumerable<Lookup> LookupsOf(Kind kind)
    {
        var own = kind.OwnFields.ToArray();
        foreach (var field in kind.LookedUpFields)
        {
            yield return own.Contains(field)
                ? Lookup.By(kind, new FieldCode(this, field), OwnFieldsOf(kind, "e"))
                : Lookup.By(kind, new FieldCode(OfRuntime, field), "e");
        }

        if (kind.Scope == Scope.Document)
        {
            yield return Lookup.ByDocument(kind, Schema.Used.Packages.Count > 0);
        }
    }

    /// <summary>The index that a look-up of the entries of a kind reads, fully qualified.</summary>
    public string IndexOf(Kind kind, string lookup) => $"{FilesNamespace}.{EntryListsCode.LookupsClass}.{CodeNames.ListOf(kind)}.{lookup}";

    /// <summary>How an entry is named in C#, from the namespace of this corpus.</summary>
    public string MemberOf(EntryKey key) => AppendMemberOf(new StringBuilder(), key).ToString();

    /// <summary>Appends how an entry is named in C#: a comment has several such names for each entry.</summary>
    public StringBuilder AppendMemberOf(StringBuilder line, EntryKey key)
    {
        if (key.IsUsed)
        {
            line.Append(NamespaceOf(key)).Append('.');
        }

        line.Append(Schema.KindOf(key).ClassName).Append('.');
        if (key.Document.Length > 0)
        {
            Ids.AppendMemberName(line, key.Document).Append('.');
        }

        return Ids.AppendMemberName(line, key.Id);
    }

    /// <summary>The namespace of the package that an entry of another package is from, fully qualified.</summary>
    public string NamespaceOf(EntryKey key) => $"global::{Schema.Used.WithAlias(key.Package)!.Index!.Package.Namespace}";

    /// <summary>The class that an entry is a member of, from the namespace of this corpus, with a full stop after it.</summary>
    public string ClassOf(EntryKey key)
    {
        var className = Schema.KindOf(key).ClassName;
        if (key.IsUsed)
        {
            className = $"{NamespaceOf(key)}.{className}";
        }

        return key.Document.Length == 0 ? $"{className}." : $"{className}.{Ids.ToMemberName(key.Document)}.";
    }
}
