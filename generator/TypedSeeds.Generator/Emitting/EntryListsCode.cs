using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The keys of all files in, the C# of the lists of their entries out, and of the indexes of look-ups.</summary>
internal sealed class EntryListsCode(EquatableArray<FileKeys> files, EmitContext context, CodeWriter code)
{
    /// <summary>The class that has the lists.</summary>
    public const string ListsClass = "Lists_";

    /// <summary>The class that has the indexes of look-ups, with a class for each kind.</summary>
    public const string LookupsClass = "Lookups_";

    // Apart from the index, which every access to any entry initialises.
    public void WriteLists()
    {
        code.Open($$"""
            {{CodeNames.NeverBrowsable}}
            {{CodeNames.GeneratedCode}}
            internal static class {{ListsClass}}
            """);
        foreach (var kind in context.Schema.Kinds.Where(kind => kind.Scope == Scope.Corpus))
        {
            code.Line($"internal static readonly Tables_.EntryDirectory<{context.RecordOf(kind)}> {CodeNames.ListOf(kind)} =");
            code.RawLiteral($"    new({CorpusEmitter.ClassName}.{CodeNames.Instance}, {Literals.Quote(kind.Name)}, ", [.. DirectoryOf(kind).DefaultIfEmpty(string.Empty)], ");");
            code.Line();
        }

        var documents = CodeNames.ListOf(context.Schema[KindTable.Document]);
        foreach (var kind in context.Schema.Kinds.Where(kind => kind.Scope == Scope.Document))
        {
            code.Block($$"""
                internal static readonly Tables_.DocumentEntries<{{context.RecordOf(kind)}}> {{CodeNames.ListOf(kind)}} =
                    new({{Literals.Quote(kind.Name)}}, {{documents}});

                """);
        }

        code.Close();
    }

    private IEnumerable<string> DirectoryOf(Kind kind)
    {
        foreach (var file in files)
        {
            foreach (var key in file.Keys.Where(key => key.Kind == kind.Name))
            {
                yield return $"{key.Id}{RowText.Column}{file.Name}";
            }
        }
    }

    // A class for each kind: the first look-up of a program makes the indexes of one kind, and loads its types alone.
    public void WriteLookups()
    {
        code.Open($$"""
            {{CodeNames.NeverBrowsable}}
            {{CodeNames.GeneratedCode}}
            internal static class {{LookupsClass}}
            """);
        foreach (var kind in context.Schema.Kinds.Where(kind => kind.LookupMethods.Any()))
        {
            code.Open($"internal static class {CodeNames.ListOf(kind)}");
            foreach (var lookup in context.LookupsOf(kind))
            {
                code.Block($$"""
                    internal static readonly Tables_.EntryIndex<{{lookup.KeyType}}, {{context.RecordOf(kind)}}> {{lookup.Method}} =
                        new({{ListsClass}}.{{CodeNames.ListOf(kind)}}, static e => {{lookup.Keys}});

                    """);
            }

            code.Close().Line();
        }

        code.Close();
    }
}
