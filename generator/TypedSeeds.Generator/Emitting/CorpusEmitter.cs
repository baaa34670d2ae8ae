using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The outlines of all files in, the C# of the whole corpus out: the classes of the kinds, lookups, and the way to each file.</summary>
internal static class CorpusEmitter
{
    /// <summary>The class that knows the files.</summary>
    public const string ClassName = "CorpusIndex_";

    /// <summary>The hint name of the file.</summary>
    public const string Hint = "Corpus.g.cs";

    public static string Emit(EquatableArray<FileKeys> files, EmitContext context)
    {
        var code = new CodeWriter();
        context.OpenNamespace(code);
        code.Line();
        WriteCorpus(context, code);
        var classes = new KindClassCode(context, code);
        foreach (var kind in context.Schema.Kinds)
        {
            classes.Write(kind);
        }

        new ReferenceMethodsCode(context, code).Write();
        ProvedTextCode.WriteClass(code, context.Options);
        code.Close().Line();
        context.OpenNamespace(code, CompiledFileNames.Namespace);
        code.Line();
        new CorpusIndexCode(files, context, code).Write();
        code.Line();
        var lists = new EntryListsCode(files, context, code);
        lists.WriteLists();
        code.Line();
        lists.WriteLookups();
        code.Close();
        return code.Finish();
    }

    private static void WriteCorpus(EmitContext context, CodeWriter code) => code.Block($$"""
        /// <summary>The corpus as a whole.</summary>
        {{CodeNames.GeneratedCode}}
        {{context.Options.Accessibility}} static class {{ReservedTypes.CorpusClass}}
        {
            /// <summary>The corpus, for what finds its entries by their ids, such as <c>new JsonSerializerOptions().AddTypedSeeds(Seeds.Corpus)</c>.</summary>
            public static Tables_.Corpus Corpus => {{context.FilesNamespace}}.{{ClassName}}.{{CodeNames.Instance}};

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
}
