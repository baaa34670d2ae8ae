using System.Text;
using System.Text.RegularExpressions;

namespace TypedSeeds.Yaml.Tests.Agreement;

/// <summary>A YAML value that is made and changed before it is written.</summary>
internal abstract partial class Tree
{
    /// <summary>Every value of a tree, including the tree itself, with an action that replaces it.</summary>
    public static IEnumerable<(Tree Value, Action<Tree> Replace)> Values(Tree root, Action<Tree> replace)
    {
        yield return (root, replace);
        var below = root switch
        {
            Mapping mapping => Enumerable.Range(0, mapping.Pairs.Count).SelectMany(i => Values(mapping.Pairs[i].Value, value => mapping.Pairs[i] = (mapping.Pairs[i].Key, value))),
            Sequence sequence => Enumerable.Range(0, sequence.Items.Count).SelectMany(i => Values(sequence.Items[i], value => sequence.Items[i] = value)),
            _ => [],
        };
        foreach (var value in below)
        {
            yield return value;
        }
    }

    /// <summary>The value as block YAML.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, string.Empty);
        return text.Append('\n').ToString();
    }

    /// <summary>Writes the value after a key or a dash.</summary>
    protected abstract void Write(StringBuilder text, string indent);

    internal sealed class Mapping : Tree
    {
        public List<(string Key, Tree Value)> Pairs { get; } = [];

        public Mapping With(string key, Tree value)
        {
            Pairs.Add((key, value));
            return this;
        }

        protected override void Write(StringBuilder text, string indent)
        {
            text.Append(Pairs.Count == 0 ? " {}" : string.Empty);
            foreach (var (key, value) in Pairs)
            {
                text.Append('\n').Append(indent).Append(Scalar.Plain.IsMatch(key) ? key : Scalar.Quoted(key)).Append(':');
                value.Write(text, indent + "  ");
            }
        }
    }

    internal sealed class Sequence : Tree
    {
        public Sequence(IEnumerable<Tree> items) => Items = [.. items];

        public List<Tree> Items { get; }

        protected override void Write(StringBuilder text, string indent)
        {
            text.Append(Items.Count == 0 ? " []" : string.Empty);
            foreach (var item in Items)
            {
                text.Append('\n').Append(indent).Append('-');
                item.Write(text, indent + "  ");
            }
        }
    }

    /// <param name="words">The text.</param>
    /// <param name="isQuoted">Whether it has quotation marks even if it needs none.</param>
    internal sealed partial class Scalar(string words, bool isQuoted = false) : Tree
    {
        /// <summary>Texts that need no quotation marks. Plain nulls are excluded, because editor and checks differ on them.</summary>
        [GeneratedRegex(@"^(?!null$|~$)[A-Za-z0-9.\u0080-\uD7FF-][A-Za-z0-9.+/~%?:_\u0080-\uD7FF-]*(?<!:)$", RegexOptions.IgnoreCase)]
        private static partial Regex PlainWords();

        public static Regex Plain => PlainWords();

        /// <summary>The text.</summary>
        public string Words => words;

        public static string Quoted(string words) => System.Text.Json.JsonSerializer.Serialize(words);

        protected override void Write(StringBuilder text, string indent) =>
            text.Append(' ').Append(!isQuoted && Plain.IsMatch(words) && words != "-" && words != "---" ? words : Quoted(words));
    }
}
