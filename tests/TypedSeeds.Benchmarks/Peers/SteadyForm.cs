using TypedSeeds.Benchmarks.Corpus;

namespace TypedSeeds.Benchmarks.Peers;

/// <summary>A program that reads and looks up existing entries, of TypedSeeds and of static fields with dictionaries.</summary>
internal static class SteadyForm
{
    /// <summary>How many entries one call reads. All are different, so that no read prepares the next one.</summary>
    public const int Reads = 16;

    private const string File = "Steady.cs";

    public static Form[] Of(MadeCorpus corpus)
    {
        var entries = corpus.Documents.SelectMany(document => document.Statements.Select(statement => (Document: document, Statement: statement))).ToArray();
        var chosen = Enumerable.Range(0, Reads).Select(number => entries[number * (entries.Length / Reads)]).ToArray();
        var parties = entries.SelectMany(entry => entry.Statement.By).Distinct().Take(Reads).ToArray();
        var acts = entries.Select(entry => entry.Statement.Act).Distinct().Take(Reads).ToArray();
        string Sum<T>(IEnumerable<T> keys, Func<T, string> read) => string.Join(" + ", keys.Select(read)) + " + ";
        var source = ProgramText.Read(File);
        var content = source.Content
            .Replace("/*text*/", Sum(chosen, entry => Typed(entry) + ".Quote.Text.Length"), StringComparison.Ordinal)
            .Replace("/*static text*/", Sum(chosen, entry => Static(entry) + ".Quote.Length"), StringComparison.Ordinal)
            .Replace("/*value*/", Sum(chosen, entry => $"(int){Typed(entry)}.Mode"), StringComparison.Ordinal)
            .Replace("/*static value*/", Sum(chosen, entry => Static(entry) + ".Start"), StringComparison.Ordinal)
            .Replace("/*by id*/", Sum(chosen, entry => $"(int)Corpus.Statements.Find(\"{Id(entry)}\")!.Mode"), StringComparison.Ordinal)
            .Replace("/*dictionary by id*/", Sum(chosen, entry => $"s_byId[\"{Id(entry)}\"].Start"), StringComparison.Ordinal)
            .Replace("/*by party*/", Sum(Cycle(parties), party => $"Corpus.Statements.ByParty(Corpus.Parties.{Name(party)}).Count"), StringComparison.Ordinal)
            .Replace("/*dictionary by party*/", Sum(Cycle(parties), party => $"s_byParty[Naive.Parties.{Name(party)}].Length"), StringComparison.Ordinal)
            .Replace("/*by act*/", Sum(Cycle(acts), act => $"Corpus.Statements.ByAct(TypedSeeds.SpeechAct.{Name(act)}).Count"), StringComparison.Ordinal)
            .Replace("/*dictionary by act*/", Sum(Cycle(acts), act => $"s_byAct[\"{act}\"].Length"), StringComparison.Ordinal);
        var typed = Forms.Typed(corpus, isResource: true);
        return [typed, Forms.StaticFields(corpus), new Form("look-ups", "EmptyUse", [.. Forms.Empty.Sources, source with { Content = content }], [])];
    }

    private static IEnumerable<string> Cycle(string[] keys) => Enumerable.Range(0, Reads).Select(number => keys[number % keys.Length]);

    private static string Typed((MadeDocument Document, MadeStatement Statement) entry) => $"Corpus.Statements.{Name(entry.Document.Id)}.{Name(entry.Statement.Id)}";

    private static string Static((MadeDocument Document, MadeStatement Statement) entry) => $"Naive.Statements.{Name(entry.Document.Id)}_{Name(entry.Statement.Id)}";

    private static string Id((MadeDocument Document, MadeStatement Statement) entry) => $"{entry.Document.Id}/{entry.Statement.Id}";

    private static string Name(string id) => DocumentNames.CSharp(id);
}
