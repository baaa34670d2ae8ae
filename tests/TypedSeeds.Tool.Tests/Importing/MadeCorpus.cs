using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Tests.Importing;

/// <summary>Makes corpora of few words, so that each word is in many places: all ends of lines, characters of two units, quotes of one piece and of several.</summary>
internal static class MadeCorpus
{
    /// <summary>The annotation whose entries quote nothing.</summary>
    public const string Shared = "seeds/shared.yaml";

    private static readonly string[] Words = ["peace", "talks", "“We", "agree,”", "said", "they", "and", "😀", "👩‍👩‍👧", "é", "e\u0301tat", "-", "stop.", "Then", "\"now\"", "합의", "協議", "#", "a:"];
    private static readonly string[] Gaps = [" ", " ", " ", "  ", "\n", "\r\n", "\n\n", "\t", "\u00A0"];

    public static IEnumerable<(string Path, string Text)> Of(int seed)
    {
        var random = new Random(seed);
        var ids = Enumerable.Range(1, random.Next(1, 4)).Select(number => $"doc-{Invariant.Text(number)}").ToArray();
        var texts = ids.Select(_ => Document(random)).ToArray();
        yield return (Shared, "seed: 1\nparties:\n  they: { kind: group, name: \" They: [all], #1 \" }\n  we: { kind: group, name: We, members: [they] }\n");
        for (var i = 0; i < ids.Length; i++)
        {
            yield return ($"seeds/{ids[i]}.txt", texts[i]);
            yield return ($"seeds/{ids[i]}.yaml", Annotation(random, ids[i], texts[i]));
        }
    }

    private static string Document(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(5, 60)).Select(_ => One(random, Words) + One(random, Gaps)));

    // Entries whose quote is in several places, or cuts a word, are not exported, so quotes need not all be right.
    private static string Annotation(Random random, string id, string text)
    {
        var lines = new List<string> { "seed: 1", $"document: {{ id: {id}, title: \"T\\n{id}\" }}", "parties:", $"  {id}-party:", "    kind: person", "    name: x", $"    mentions: [{Quote(random, text)}, {Quote(random, text)}]", "statements:" };
        for (var i = 1; i <= 25; i++)
        {
            var pieces = random.Next(4) == 0 ? $"[{Quote(random, text, "omits: o")}, {Quote(random, text, "omits: \"why: so\"")}]" : Quote(random, text, "context: c");
            lines.Add($"  s{Invariant.Text(i)}: {{ act: state, by: [{One(random, ["they", "we"])}], mode: quoted, quote: {pieces}{(random.Next(3) == 0 && i > 1 ? $", renders: [s{Invariant.Text(i - 1)}]" : string.Empty)} }}");
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Quote(Random random, string text, string? reason = null)
    {
        var start = random.Next(text.Length);
        var length = random.Next(1, Math.Min(30, text.Length - start) + 1);
        var line = text.AsSpan(0, start + length - text.AsSpan(start, length).TrimStart().Length).Count('\n') + 1;
        var suffix = random.Next(2) == 0 ? $", suffix: {YamlText.Quoted(text[(start + length)..Math.Min(text.Length, start + length + random.Next(1, 9))])}" : string.Empty;
        return $"{{ exact: {YamlText.Quoted(text.Substring(start, length))}, line: {Invariant.Text(line)}{suffix}{(reason is null ? string.Empty : ", " + reason)} }}";
    }

    private static string One(Random random, string[] all) => all[random.Next(all.Length)];
}
