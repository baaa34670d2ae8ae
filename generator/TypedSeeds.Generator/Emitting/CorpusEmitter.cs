using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The outlines of all files in, the C# of the whole corpus out: the classes of the kinds, lookups, and the way to each file.</summary>
internal sealed class CorpusEmitter
{
    /// <summary>The class that knows the files.</summary>
    public const string ClassName = "CorpusIndex_";

    /// <summary>The hint name of the file.</summary>
    public const string Hint = "Corpus.g.cs";

    private const string ListsClass = "Lists_";

    /// <summary>The class that has the indexes of look-ups, with a class for each kind.</summary>
    public const string LookupsClass = "Lookups_";

    private readonly EquatableArray<FileKeys> _files;
    private readonly EmitContext _context;
    private readonly EmitOptions _options;
    private readonly CodeWriter _code = new();

    private CorpusEmitter(EquatableArray<FileKeys> files, EmitContext context)
    {
        _files = files;
        _context = context;
        _options = context.Options;
    }

    public static string Emit(EquatableArray<FileKeys> files, EmitContext context) => new CorpusEmitter(files, context).Run();

    private string Run()
    {
        _context.OpenNamespace(_code);
        _code.Line();
        WriteCorpus();
        foreach (var kind in _context.Schema.Kinds)
        {
            WriteKind(kind);
            WriteFormerClasses(kind);
        }

        ReverseCode.WriteExtensions(_code, _context);
        _code.Close().Line();
        _context.OpenNamespace(_code, CompiledFileNames.Namespace);
        _code.Line();
        WriteIndex();
        _code.Line();
        WriteLists();
        _code.Line();
        WriteLookups();
        ProvedTextCode.WriteClass(_code, _options);
        _code.Close();
        return _code.ToString();
    }

    private void WriteCorpus() => _code.Block($$"""
        /// <summary>The corpus as a whole.</summary>
        {{CodeNames.GeneratedCode}}
        {{_options.Accessibility}} static class {{ReservedTypes.CorpusClass}}
        {
            /// <summary>The corpus, for what finds its entries by their ids, such as <c>new JsonSerializerOptions().AddTypedSeeds(Seeds.Corpus)</c>.</summary>
            public static Tables_.Corpus Corpus => {{_context.FilesNamespace}}.{{ClassName}}.{{CodeNames.Instance}};

            /// <summary>The value of a choice by its id, such as <c>Find&lt;SpeechAct&gt;("call-on")</c>; null where no value has it.</summary>
            /// <exception cref="global::System.NotSupportedException">The enum is no choice of the format or of this corpus.</exception>
            public static T? Find<T>(string id) where T : struct, global::System.Enum => Corpus.ValueOf<T>(id);

            /// <summary>The id of a value of a choice, such as <c>call-on</c>.</summary>
            /// <exception cref="global::System.NotSupportedException">The enum is no choice of the format or of this corpus.</exception>
            public static string IdOf<T>(T value) where T : struct, global::System.Enum => Corpus.IdOf(value);

            /// <summary>A value of a choice that is read by its id from a route or a query: <c>(Seeds.Choice&lt;SpeechAct&gt; act) => Statements.ByAct(act)</c>.</summary>
            public readonly struct Choice<T>(T value) : global::System.IParsable<Choice<T>> where T : struct, global::System.Enum
            {
                /// <summary>The value.</summary>
                public T Value => value;

                /// <summary>The value.</summary>
                public static implicit operator T(Choice<T> choice) => choice.Value;

                /// <summary>Reads an id.</summary>
                /// <exception cref="global::System.FormatException">No value has the id.</exception>
                public static Choice<T> Parse(string s, global::System.IFormatProvider? provider) =>
                    TryParse(s, provider, out var choice) ? choice : throw new global::System.FormatException($"No {typeof(T).Name} has the id '{s}'.");

                /// <summary>Reads an id; false where no value has it.</summary>
                public static bool TryParse(string? s, global::System.IFormatProvider? provider, out Choice<T> result)
                {
                    var value = Corpus.ValueOf<T>(s);
                    result = new(value.GetValueOrDefault());
                    return value.HasValue;
                }

                /// <summary>The id.</summary>
                public override string ToString() => IdOf(value);
            }
        }

        """);

    private void WriteKind(Kind kind)
    {
        var record = _context.RecordOf(kind);
        var list = $"{_context.FilesNamespace}.{ListsClass}.{CodeNames.ListOf(kind)}";
        var id = kind.Scope == Scope.Corpus ? "the id" : "the full id <c>document/entry</c>";
        _code.Line($"/// <summary>{Summary(kind)}</summary>");
        _code.Lines(Obsoletion.OfDeprecated(kind.ClassName, kind.History.Deprecated));
        _code.Open($$"""
            {{CodeNames.GeneratedCode}}
            {{_options.Accessibility}} static partial class {{kind.ClassName}}
            """);
        _code.Block($$"""
            /// <summary>All of them: shared files first, then documents by id; within a file in its order.</summary>
            public static Generic_.IReadOnlyList<{{record}}> All => {{list}};

            /// <summary>The {{kind.Name}} with {{id}}, or null where there is none.</summary>
            public static {{record}}? Find(string id) => {{list}}.Find(id);
            """);
        foreach (var lookup in _context.LookupsOf(kind))
        {
            _code.Block($$"""

                /// <summary>{{lookup.Summary}}</summary>
                public static Generic_.IReadOnlyList<{{record}}> {{lookup.Method}}({{lookup.KeyType}} {{lookup.Parameter}}) =>
                    {{_context.FilesNamespace}}.{{LookupsClass}}.{{CodeNames.ListOf(kind)}}.{{lookup.Method}}[{{lookup.Parameter}}];
                """);
            WriteAlias(lookup, record);
            WriteReaching(lookup, kind, record);
        }

        WriteClassMembers(kind, record);

        if (kind.Scope == Scope.Corpus)
        {
            _code.Block("""

                /// <summary>The ids of the entries as constants, for attributes, switches and interop.</summary>
                public static partial class Ids
                {
                }
                """);
        }

        _code.Close().Line();
    }

    private void WriteAlias(Lookup lookup, string record)
    {
        if (lookup.Alias.Length > 0)
        {
            _code.Block($$"""

                /// <summary>{{lookup.Summary}} The same as <see cref="{{lookup.Method}}({{lookup.KeyType}})"/>.</summary>
                public static Generic_.IReadOnlyList<{{record}}> {{lookup.Alias}}({{lookup.KeyType}} {{lookup.Parameter}}) => {{lookup.Method}}({{lookup.Parameter}});
                """);
        }
    }

    private void WriteReaching(Lookup lookup, Kind kind, string record)
    {
        if (lookup.ReachParameter.Length == 0)
        {
            return;
        }

        var argument = lookup.ReachParameter.Split(' ')[1];
        var further = argument == "reach"
            ? ", and as far as asked those of its groups and of the parties that speak for it; <see cref=\"TypedSeeds_.Reach\"/> says which"
            : ", and if asked those on all narrower topics";
        var method = lookup.Alias.Length > 0 ? lookup.Alias : lookup.Method;
        _code.Block($$"""

            /// <summary>What <see cref="{{method}}({{lookup.KeyType}})"/> gives{{further}}. In the order of <see cref="All"/>, each once.</summary>
            public static Generic_.IReadOnlyList<{{record}}> {{method}}({{lookup.KeyType}} {{lookup.Parameter}}, {{lookup.ReachParameter}}) =>
                Tables_.Reaching.Of({{_context.FilesNamespace}}.{{LookupsClass}}.{{CodeNames.ListOf(kind)}}.{{lookup.Method}}, {{lookup.Parameter}}, {{argument}});
            """);
    }

    private void WriteClassMembers(Kind kind, string record)
    {
        if (kind.PlaceField is { } place)
        {
            var versions = kind.OwnFields.Contains(place) ? null : kind.Fields.FirstOrDefault(static field => field.Type == FieldType.Versions);
            var quote = $"{(kind.OwnFields.Contains(place) ? _context.OwnFieldsOf(kind, "entry") : "entry")}.{place.PropertyName}";
            var ofVersions = versions is null ? string.Empty : $"; then those of other documents whose version in this one does";
            var found = versions is null ? string.Empty : $", {versions.LookupMethod}(document.ReadingOf ?? document), static entry => entry.{versions.PropertyName}";
            _code.Block($$"""

                /// <summary>The {{kind.Section.Replace('-', ' ')}} of a document whose <c>{{place.Key}}</c> holds the character at an offset, in UTF-16 units{{ofVersions}}.</summary>
                /// <exception cref="global::System.ArgumentOutOfRangeException">The document has no such character.</exception>
                public static Generic_.IReadOnlyList<{{record}}> {{Kind.PlaceMethod}}(TypedSeeds_.SourceDocument document, int offset) =>
                    Tables_.QuotedPlaces.At({{Kind.DocumentLookup}}(document), document, offset, static entry => {{quote}}{{found}});
                """);
        }

        if (kind.Name == KindTable.Document)
        {
            _code.Block($$"""

                /// <summary>The places of all documents that have the given words, as quotes: <see cref="TypedSeeds_.SourceDocument.Search"/> has the rule.</summary>
                /// <exception cref="global::System.ArgumentException">There is no letter or digit in the words.</exception>
                public static Generic_.IReadOnlyList<TypedSeeds_.Quote> {{Kind.SearchMethod}}(string words) => Tables_.QuotedPlaces.Search(All, words);
                """);
        }
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

    // Read is one method for all files: a delegate for each would bring a class and methods to be compiled at first use.
    // Statements have a method of their own, since most programs read them first and the JIT loads every record that a
    // method names: 0.4 of the first access's 4 ms.
    private void WriteIndex()
    {
        var statement = _context.Schema[KindTable.Statement];
        var others = _context.Schema.Kinds
            .Where(kind => kind != statement)
            .Select(kind => $"{Literals.Quote(kind.Name)} => {_context.ReaderOf(kind)},");
        var directories = _context.Schema.Kinds
            .Where(kind => kind.Scope == Scope.Corpus)
            .Select(kind => $"{Literals.Quote(kind.Name)} => {ListsClass}.{CodeNames.ListOf(kind)},");
        _code.Open($$"""
            {{CodeNames.NeverBrowsable}}
            {{CodeNames.GeneratedCode}}
            internal sealed class {{ClassName}} : Tables_.Corpus
            """);
        _code.Block($$"""
            internal static readonly {{ClassName}} {{CodeNames.Instance}} = new();

            private {{ClassName}}() : base({{Literals.Quote(_options.Namespace)}}) { }

            protected override TypedSeeds_.Entry Read(string kind, ref Tables_.RowReader row) =>
                kind == {{Literals.Quote(statement.Name)}} ? {{_context.ReaderOf(statement)}} : ReadOther(kind, ref row);

            private static TypedSeeds_.Entry ReadOther(string kind, ref Tables_.RowReader row) => kind switch
            {
                {{CodeWriter.Indented(others, 1)}}
                _ => throw new global::System.InvalidOperationException(kind),
            };

            protected override string Kinds => {{Literals.Quote(string.Join("\n", _context.Schema.Kinds.Select(kind => kind.Name)))}};

            protected override Tables_.EntryDirectory? DirectoryOf(string kind) => kind switch
            {
                {{CodeWriter.Indented(directories, 1)}}
                _ => null,
            };

            """);
        WriteIndexes();
        WriteConverters();
        WriteOpen();
        _code.Close();
    }

    private void WriteConverters()
    {
        var choices = _context.Schema.Kinds
            .SelectMany(kind => KindEmitter.EnumsOf(kind))
            .Select(field => $"_ when choice == typeof({_context.Root}.{field.EnumName}) => new {_context.Root}.{KindEmitter.ConverterOf(field)}(),")
            .ToArray();
        if (choices.Length > 0)
        {
            _code.Block($$"""
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
        var indexes = Reverse.All.Select(reverse => $"{Literals.Quote(reverse.Index)} => {LookupsClass}.{CodeNames.ListOf(_context.Schema[reverse.Kind.Name])}.{reverse.Lookup},");
        _code.Block($$"""
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
        if (_files.Count <= RowText.Groups)
        {
            WriteOpen("protected override", "Open", "name", _files.Select(OpenFile));
            return;
        }

        var groups = _files.GroupBy(file => RowText.GroupOf(file.Name)).OrderBy(group => group.Key).ToArray();
        WriteOpen("protected override", "Open", "GroupOf(name)", groups.Select(group => $"{Invariant.Text(group.Key)} => Open{Invariant.Text(group.Key)}(name),"));
        foreach (var group in groups)
        {
            _code.Line();
            WriteOpen("private static", "Open" + Invariant.Text(group.Key), "name", group.Select(OpenFile));
        }
    }

    private static string OpenFile(FileKeys file) =>
        $"{Literals.Quote(file.Name)} => {CompiledFileNames.ClassOf(file.Name)}.{CodeNames.File},";

    private void WriteOpen(string modifiers, string method, string value, IEnumerable<string> arms) => _code.Block($$"""
        {{modifiers}} Tables_.CompiledFile? {{method}}(string name) => {{value}} switch
        {
            {{CodeWriter.Indented(arms.Append("_ => null,"), 1)}}
        };
        """);

    // Apart from the index, which every access to any entry initialises.
    private void WriteLists()
    {
        _code.Open($$"""
            {{CodeNames.NeverBrowsable}}
            {{CodeNames.GeneratedCode}}
            internal static class {{ListsClass}}
            """);
        foreach (var kind in _context.Schema.Kinds.Where(kind => kind.Scope == Scope.Corpus))
        {
            _code.Line($"internal static readonly Tables_.EntryDirectory<{_context.RecordOf(kind)}> {CodeNames.ListOf(kind)} =");
            _code.RawLiteral($"    new({ClassName}.{CodeNames.Instance}, {Literals.Quote(kind.Name)}, ", [.. DirectoryOf(kind).DefaultIfEmpty(string.Empty)], ");");
            _code.Line();
        }

        var documents = CodeNames.ListOf(_context.Schema[KindTable.Document]);
        foreach (var kind in _context.Schema.Kinds.Where(kind => kind.Scope == Scope.Document))
        {
            _code.Block($$"""
                internal static readonly Tables_.DocumentEntries<{{_context.RecordOf(kind)}}> {{CodeNames.ListOf(kind)}} =
                    new({{Literals.Quote(kind.Name)}}, {{documents}});

                """);
        }

        _code.Close();
    }

    private IEnumerable<string> DirectoryOf(Kind kind)
    {
        foreach (var file in _files)
        {
            foreach (var key in file.Keys.Where(key => key.Kind == kind.Name))
            {
                yield return $"{key.Id}{RowText.Column}{file.Name}";
            }
        }
    }

    // A class for each kind: the first look-up of a program makes the indexes of one kind, and loads its types alone.
    private void WriteLookups()
    {
        _code.Open($$"""
            {{CodeNames.NeverBrowsable}}
            {{CodeNames.GeneratedCode}}
            internal static class {{LookupsClass}}
            """);
        foreach (var kind in _context.Schema.Kinds.Where(kind => kind.LookupMethods.Any()))
        {
            _code.Open($"internal static class {CodeNames.ListOf(kind)}");
            foreach (var lookup in _context.LookupsOf(kind))
            {
                _code.Block($$"""
                    internal static readonly Tables_.EntryIndex<{{lookup.KeyType}}, {{_context.RecordOf(kind)}}> {{lookup.Method}} =
                        new({{ListsClass}}.{{CodeNames.ListOf(kind)}}, static e => {{lookup.Keys}});

                    """);
            }

            _code.Close().Line();
        }

        _code.Close();
    }
}
