using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>A kind in, the C# of its class out: the list of its entries, and what they can be asked for.</summary>
internal sealed class KindClassCode(EmitContext context, CodeWriter code)
{
    public void Write(Kind kind)
    {
        var record = context.RecordOf(kind);
        var list = $"{context.FilesNamespace}.{EntryListsCode.ListsClass}.{CodeNames.ListOf(kind)}";
        var id = kind.Scope == Scope.Corpus ? "the id" : "the full id <c>document/entry</c>";
        code.Line($"/// <summary>{Summary(kind)}</summary>");
        code.Lines(Obsoletion.OfDeprecated(kind.ClassName, kind.History.Deprecated));
        code.Open($$"""
            {{CodeNames.GeneratedCode}}
            {{context.Options.Accessibility}} static partial class {{kind.ClassName}}
            """);
        code.Block($$"""
            /// <summary>All of them: shared files first, then documents by id; within a file in its order.</summary>
            public static Generic_.IReadOnlyList<{{record}}> All => {{list}};

            /// <summary>The {{kind.Name}} with {{id}}, or null where there is none.</summary>
            public static {{record}}? Find(string id) => {{list}}.Find(id);
            """);
        foreach (var lookup in context.LookupsOf(kind))
        {
            code.Block($$"""

                /// <summary>{{lookup.Summary}}</summary>
                public static Generic_.IReadOnlyList<{{record}}> {{lookup.Method}}({{lookup.KeyType}} {{lookup.Parameter}}) =>
                    {{context.FilesNamespace}}.{{EntryListsCode.LookupsClass}}.{{CodeNames.ListOf(kind)}}.{{lookup.Method}}[{{lookup.Parameter}}];
                """);
            WriteAlias(lookup, record);
            WriteReaching(lookup, kind, record);
        }

        WriteClassMembers(kind, record);

        if (kind.Scope == Scope.Corpus)
        {
            code.Block("""

                /// <summary>The ids of the entries as constants, for attributes, switches and interop.</summary>
                public static partial class Ids
                {
                }
                """);
        }

        code.Close().Line();
        WriteFormerClasses(kind);
    }

    private void WriteAlias(Lookup lookup, string record)
    {
        if (lookup.Alias.Length > 0)
        {
            code.Block($$"""

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
            ? ", and as far as asked those of its parts, of the parties that speak for it and of its groups; <see cref=\"TypedSeeds_.Reach\"/> says which"
            : ", and if asked those on all narrower topics";
        var method = lookup.Alias.Length > 0 ? lookup.Alias : lookup.Method;
        code.Block($$"""

            /// <summary>What <see cref="{{method}}({{lookup.KeyType}})"/> gives{{further}}. In the order of <see cref="All"/>, each once.</summary>
            public static Generic_.IReadOnlyList<{{record}}> {{method}}({{lookup.KeyType}} {{lookup.Parameter}}, {{lookup.ReachParameter}}) =>
                Tables_.Reaching.Of({{context.FilesNamespace}}.{{EntryListsCode.LookupsClass}}.{{CodeNames.ListOf(kind)}}.{{lookup.Method}}, {{lookup.Parameter}}, {{argument}});
            """);
    }

    private void WriteClassMembers(Kind kind, string record)
    {
        if (kind.PlaceField is { } place)
        {
            var versions = kind.OwnFields.Contains(place) ? null : kind.Fields.FirstOrDefault(static field => field.Type == FieldType.Versions);
            var quote = $"{(kind.OwnFields.Contains(place) ? context.OwnFieldsOf(kind, "entry") : "entry")}.{place.PropertyName}";
            var ofVersions = versions is null ? string.Empty : $"; then those of other documents whose version in this one does";
            var found = versions is null ? string.Empty : $", {versions.LookupMethod}(document.ReadingOf ?? document), static entry => entry.{versions.PropertyName}";
            code.Block($$"""

                /// <summary>The {{kind.Section.Replace('-', ' ')}} of a document whose <c>{{place.Key}}</c> holds the character at an offset, in UTF-16 units{{ofVersions}}.</summary>
                /// <exception cref="global::System.ArgumentOutOfRangeException">The document has no such character.</exception>
                public static Generic_.IReadOnlyList<{{record}}> {{Kind.PlaceMethod}}(TypedSeeds_.SourceDocument document, int offset) =>
                    Tables_.QuotedPlaces.At({{Kind.DocumentLookup}}(document), document, offset, static entry => {{quote}}{{found}});
                """);
        }

        if (kind.Name == KindTable.Document)
        {
            code.Block($$"""

                /// <summary>The places of all documents that have the given words, as quotes: <see cref="TypedSeeds_.SourceDocument.Search(string)"/> has the rule.</summary>
                /// <exception cref="global::System.ArgumentException">There is no letter or digit in the words.</exception>
                public static Generic_.IReadOnlyList<TypedSeeds_.Quote> {{Kind.SearchMethod}}(string words) => Tables_.QuotedPlaces.Search(All, words, wholeWords: false);

                /// <summary>The places of all documents that have the given words, as quotes; if asked, whole words alone, so that “no” does not find “North”.</summary>
                /// <exception cref="global::System.ArgumentException">There is no letter or digit in the words.</exception>
                public static Generic_.IReadOnlyList<TypedSeeds_.Quote> {{Kind.SearchMethod}}(string words, bool wholeWords) => Tables_.QuotedPlaces.Search(All, words, wholeWords);
                """);
        }
    }

    private static string Summary(Kind kind) => kind.IsOwn
        ? $"The {kind.Section.Replace('-', ' ')}. {XmlText.Line(kind.Description, RecordCode.LongestSummary)}"
        : kind.Description;

    private void WriteFormerClasses(Kind kind)
    {
        var forwarders = new ForwarderCode(context, code);
        foreach (var former in ForwarderCode.FormerClasses(context.Schema, kind))
        {
            forwarders.OpenClass($"{context.Options.Accessibility} static partial", former, kind.ClassName, kind.ClassName, context.RecordOf(kind));
            code.Close().Line();
        }
    }
}
