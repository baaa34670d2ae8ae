using System.Text;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Yaml.Tests.Suite;

/// <summary>The tree of a case, in the form of the suite but without what annotations cannot say: styles, and how a collection is written.</summary>
internal static class SuiteTree
{
    /// <summary>The values of a case; null where it has what annotations do not: several documents, anchors, aliases, tags, keys that are no words, or no mapping at the top.</summary>
    public static string? Of(SuiteCase one)
    {
        var lines = one.Tree.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.TrimStart()).Where(static line => line is not ("+STR" or "-STR" or "-DOC" or "-DOC ...")).ToArray();
        if (lines.Count(static line => line.StartsWith("+DOC", StringComparison.Ordinal)) != 1 || lines.Length < 2 || !lines[1].StartsWith("+MAP", StringComparison.Ordinal))
        {
            return null;
        }

        var tree = new StringBuilder();
        var open = new Stack<(bool IsMapping, int Count)>();
        foreach (var line in lines.Skip(1))
        {
            var isKey = open.TryPeek(out var parent) && parent.IsMapping && parent.Count % 2 == 0;
            if (line[0] == '-')
            {
                open.Pop();
                tree.Append(line).Append('\n');
                continue;
            }

            if (open.TryPop(out parent))
            {
                open.Push(parent with { Count = parent.Count + 1 });
            }

            if (HasFeature(line) || (isKey && line[0] != '='))
            {
                return null;
            }

            if (line[0] == '=')
            {
                tree.Append("=VAL :").Append(line.AsSpan("=VAL ".Length + 1)).Append('\n');
                continue;
            }

            var isMapping = line.StartsWith("+MAP", StringComparison.Ordinal);
            open.Push((isMapping, 0));
            tree.Append(isMapping ? "+MAP" : "+SEQ").Append('\n');
        }

        return tree.ToString();
    }

    /// <summary>The values that were read.</summary>
    public static string Of(Node node)
    {
        var tree = new StringBuilder();
        Append(tree, node);
        return tree.ToString();
    }

    private static bool HasFeature(string line) =>
        line.StartsWith("=ALI", StringComparison.Ordinal) || (line.Split(' ') is { Length: > 1 } words && words.Skip(1).TakeWhile(static word => word.Length > 0 && word[0] is '&' or '<').Any())
        || (line.StartsWith("+MAP {}", StringComparison.Ordinal) && line.Length > "+MAP {}".Length) || (line.StartsWith("+SEQ []", StringComparison.Ordinal) && line.Length > "+SEQ []".Length);

    private static void Append(StringBuilder tree, Node node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                AppendText(tree, scalar.Text);
                break;
            case SequenceNode sequence:
                tree.Append("+SEQ\n");
                foreach (var item in sequence.Items)
                {
                    Append(tree, item);
                }

                tree.Append("-SEQ\n");
                break;
            case MappingNode mapping:
                tree.Append("+MAP\n");
                foreach (var pair in mapping.Pairs)
                {
                    AppendText(tree, pair.Name);
                    Append(tree, pair.Value);
                }

                tree.Append("-MAP\n");
                break;
        }
    }

    private static void AppendText(StringBuilder tree, string text) => tree.Append("=VAL :").Append(text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\b", "\\b", StringComparison.Ordinal)).Append('\n');
}
