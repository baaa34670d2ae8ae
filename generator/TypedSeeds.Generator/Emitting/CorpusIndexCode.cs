using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The keys of all files in, the C# of the class that knows them out: how a row is read, and which class holds a file.</summary>
internal sealed class CorpusIndexCode(EquatableArray<FileKeys> files, EmitContext context, CodeWriter code)
{
    // Read is one method for all files: a delegate for each would bring a class and methods to be compiled at first use.
    // Statements have a method of their own, since most programs read them first and the JIT loads every record that a
    // method names: 0.4 of the first access's 4 ms.
    public void Write()
    {
        var statement = context.Schema[KindTable.Statement];
        var others = context.Schema.Kinds
            .Where(kind => kind != statement)
            .Select(kind => $"{Literals.Quote(kind.Name)} => {context.ReaderOf(kind)},");
        var directories = context.Schema.Kinds
            .Where(kind => kind.Scope == Scope.Corpus)
            .Select(kind => $"{Literals.Quote(kind.Name)} => {EntryListsCode.ListsClass}.{CodeNames.ListOf(kind)},");
        code.Open($$"""
            {{CodeNames.NeverBrowsable}}
            {{CodeNames.GeneratedCode}}
            internal sealed class {{CorpusEmitter.ClassName}} : Tables_.Corpus
            """);
        code.Block($$"""
            internal static readonly {{CorpusEmitter.ClassName}} {{CodeNames.Instance}} = new();

            private {{CorpusEmitter.ClassName}}() : base({{Literals.Quote(context.Options.Namespace)}}) { }

            protected override TypedSeeds_.Entry Read(string kind, ref Tables_.RowReader row) =>
                kind == {{Literals.Quote(statement.Name)}} ? {{context.ReaderOf(statement)}} : ReadOther(kind, ref row);

            private static TypedSeeds_.Entry ReadOther(string kind, ref Tables_.RowReader row) => kind switch
            {
                {{CodeWriter.Indented(others, 1)}}
                _ => throw new global::System.InvalidOperationException(kind),
            };

            protected override string Kinds => {{Literals.Quote(string.Join("\n", context.Schema.Kinds.Select(kind => kind.Name)))}};

            protected override Tables_.EntryDirectory? DirectoryOf(string kind) => kind switch
            {
                {{CodeWriter.Indented(directories, 1)}}
                _ => null,
            };

            """);
        WriteIndexes();
        WriteConverters();
        WriteOpen();
        code.Close();
    }

    private void WriteConverters()
    {
        var choices = context.Schema.Kinds
            .SelectMany(kind => KindEmitter.EnumsOf(kind))
            .Select(field => $"_ when choice == typeof({context.Root}.{field.EnumName}) => new {context.Root}.{KindEmitter.ConverterOf(field)}(),")
            .ToArray();
        if (choices.Length > 0)
        {
            code.Block($$"""
                protected override global::System.Text.Json.Serialization.JsonConverter? ConverterOf(global::System.Type choice) => 0 switch
                {
                    {{CodeWriter.Indented(choices, 1)}}
                    _ => null,
                };

                """);
        }
    }

    // The runtime's records lead back by these.
    private void WriteIndexes()
    {
        var indexes = Reverse.All.Select(reverse => $"{Literals.Quote(reverse.Index)} => {EntryListsCode.LookupsClass}.{CodeNames.ListOf(context.Schema[reverse.Kind.Name])}.{reverse.Lookup},");
        code.Block($$"""
            protected override Tables_.EntryIndex? IndexOf(string field) => field switch
            {
                {{CodeWriter.Indented(indexes, 1)}}
                _ => null,
            };

            """);
    }

    // One method that opens any of thousands of files would take the JIT seconds.
    private void WriteOpen()
    {
        if (files.Count <= RowText.Groups)
        {
            WriteOpen("protected override", "Open", "name", files.Select(OpenFile));
            return;
        }

        var groups = files.GroupBy(file => RowText.GroupOf(file.Name)).OrderBy(group => group.Key).ToArray();
        WriteOpen("protected override", "Open", "GroupOf(name)", groups.Select(group => $"{Invariant.Text(group.Key)} => Open{Invariant.Text(group.Key)}(name),"));
        foreach (var group in groups)
        {
            code.Line();
            WriteOpen("private static", "Open" + Invariant.Text(group.Key), "name", group.Select(OpenFile));
        }
    }

    private static string OpenFile(FileKeys file) =>
        $"{Literals.Quote(file.Name)} => {CompiledFileNames.ClassOf(file.Name)}.{CodeNames.File},";

    private void WriteOpen(string modifiers, string method, string value, IEnumerable<string> arms) => code.Block($$"""
        {{modifiers}} Tables_.CompiledFile? {{method}}(string name) => {{value}} switch
        {
            {{CodeWriter.Indented(arms.Append("_ => null,"), 1)}}
        };
        """);
}
