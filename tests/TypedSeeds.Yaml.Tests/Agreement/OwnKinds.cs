using TypedSeeds.Generator.Schema;
using static TypedSeeds.Yaml.Tests.Agreement.Tree;

namespace TypedSeeds.Yaml.Tests.Agreement;

/// <summary>The corpus's own kinds, with a field of every type: single and many, required and optional.</summary>
internal static class OwnKinds
{
    /// <summary>The document of this file: a text has its versions in another.</summary>
    public const string Document = "other";

    public static Mapping File()
    {
        var fields = new Mapping()
            .With("bounded", Field("integer").With("min", new Scalar("1")).With("max", new Scalar("9")))
            .With("patterned", Field("text").With("pattern", new Scalar(@"[A-Z]{2}\d*")));
        foreach (var type in FieldTypeNames.Names.Concat(["party", "statement", "forum"]))
        {
            fields.With($"a-{type}", Field(type)).With($"needed-{type}", Field(type).With("required", new Scalar("true")));
            if (FieldTypeNames.Find(type) != FieldType.Codes)
            {
                fields.With($"many-{type}", Field(type).With("many", new Scalar("true")));
                fields.With($"several-{type}", Field(type).With("many", new Scalar("true", isQuoted: true)).With("required", new Scalar("true")));
            }
        }

        return new Mapping().With("seed", new Scalar("1")).With("document", new Mapping().With("id", new Scalar(Document))).With("kinds", new Mapping()
            .With("forum", new Mapping().With("description", new Scalar("A format.")).With("fields", fields))
            .With("round", new Mapping().With("scope", new Scalar("document")).With("fields", new Mapping().With("forum", Field("forum"))))
            .With("statement", new Mapping().With("fields", new Mapping().With("weight", Field("number")))));
    }

    private static Mapping Field(string type)
    {
        var field = new Mapping().With("type", new Scalar(type));
        return type == "choice"
            ? field.With("of", new Sequence([new Scalar("yes"), new Scalar("no"), new Scalar("true"), new Scalar("in-part")]))
            : field;
    }
}
