using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Packages;

/// <summary>The index of a data package: its text, and what is read back from it.</summary>
public class PackageIndexTests
{
    private const string Annotation = """
        seed: 1
        kinds:
          forum: { description: "Where parties; meet | talk.", fields: { level: { type: text } } }
        document: { id: report, title: The report }
        defaults: { topics: { deprecated: no longer used } }
        parties:
          canada: { kind: state, name: Canada, aliases: ["Can|ada; the\\ land", Dominion], formerly: [dominion, dominion-of-canada] }
          austria: { kind: state, name: Austria }
        topics:
          peace: { name: Peace }
          war: { name: War, deprecated: say peace }
        statements:
          stop: { act: call-on, by: [canada], mode: quoted, quote: both sides, formerly: [halt] }
        forums:
          summit: { level: leaders }
        """;

    private static readonly string Text = IndexOf(("/a/seeds/report.yaml", Annotation));

    [Fact]
    public void It_has_one_line_for_each_entry_in_the_order_of_ids() => Assert.Equal(
        """
        typed-seeds-index|1
        package|Core.Data|1.2.0
        namespace|Core.Data
        kind|forum|forums|Forum|Forums|corpus|Where parties\; meet \| talk.
        #document
        report|The report||
        #party
        austria|Austria||
        canada|Canada;Can\|ada\; the\\ land;Dominion|dominion;dominion-of-canada|
        #topic
        peace|Peace||no longer used
        war|War||say peace
        #statement
        report/stop||report/halt|
        #forum
        summit|||

        """.ReplaceLineEndings("\n"),
        Text[..Text.LastIndexOf("sha256|", StringComparison.Ordinal)]);

    [Fact]
    public void The_order_of_the_files_their_names_and_their_folder_change_nothing()
    {
        (string, string) first = ("/a/seeds/a.yaml", "seed: 1\nparties: { canada: { kind: state, name: Canada } }\n");
        (string, string) second = ("/a/seeds/b.yaml", "seed: 1\nparties: { austria: { kind: state, name: Austria } }\n");

        Assert.Equal(IndexOf(first, second), IndexOf(second, first));
        Assert.Equal(IndexOf(first, second), IndexOf((@"C:\x\a.yaml", second.Item2), (@"C:\x\b.yaml", first.Item2)));
    }

    [Theory]
    [InlineData("namespace|Core.Data", "namespace|Evil() is null ? null! : global::Core", "its namespace is no name in C#")]
    [InlineData("namespace|Core.Data", "namespace|Core\\n.Data", "its namespace is no name in C#")]
    [InlineData("namespace|Core.Data", "namespace|Core.\u202EData", "its namespace is no name in C#")]
    [InlineData("namespace|Core.Data", "namespace|Core..Data", "its namespace is no name in C#")]
    [InlineData("kind|forum|forums|Forum|", "kind|forum|forums|Forum;Evil()|", "one of its kinds has a name that no kind can have")]
    [InlineData("|Forum|Forums|", "|Forum|Forums.Evil()|", "one of its kinds has a name that no kind can have")]
    [InlineData("kind|forum|", "kind|for um|", "one of its kinds has a name that no kind can have")]
    [InlineData("kind|forum|forums|", "kind|forum|forums();|", "one of its kinds has a name that no kind can have")]
    [InlineData("kind|forum|", "kind|forum|halls|Hall|Halls|corpus|\nkind|forum|", "two of its kinds have the name 'forum'")]
    [InlineData("kind|forum|", "kind|hall|forums|Hall|Halls|corpus|\nkind|forum|", "two of its kinds have the name 'forums'")]
    [InlineData("kind|forum|", "kind|hall|halls|Forum|Halls|corpus|\nkind|forum|", "two of its kinds have the name 'Forum'")]
    [InlineData("kind|forum|", "kind|hall|halls|Hall|Forums|corpus|\nkind|forum|", "two of its kinds have the name 'Forums'")]
    [InlineData("kind|forum|", "kind|party|", "two of its kinds have the name 'party'")]
    [InlineData("|Forum|", "|Statement|", "two of its kinds have the name 'Statement'")]
    public void What_no_code_can_have_as_a_name_is_told_though_the_hash_is_right(string was, string forged, string problem)
    {
        Assert.Contains(was, Text, StringComparison.Ordinal);

        Assert.Equal(problem + "; build its package anew", Stages.ReadIndex(InputText.Of("/p/Core.Data.typed-seeds", Hashed(Text.Replace(was, forged, StringComparison.Ordinal)))).Problem);
    }

    [Theory]
    [InlineData("canada;Evil()")]
    [InlineData("can ada")]
    [InlineData("can\u202Eada")]
    [InlineData("report()/canada")]
    public void An_entry_that_no_entry_can_be_called_is_none(string id)
    {
        var index = Stages.ReadIndex(InputText.Of("/p/Core.Data.typed-seeds", Hashed(Text.Replace("\ncanada|", $"\n{id}|", StringComparison.Ordinal))));

        Assert.Equal(string.Empty, index.Problem);
        Assert.Equal(["austria"], index.EntriesOf("party").Select(entry => entry.Key.FullId));
    }

    // The hash is right, as that of a forged index would be.
    [Theory]
    [InlineData("\\")]
    [InlineData("\\u")]
    [InlineData("\\u12")]
    [InlineData("|")]
    [InlineData(";")]
    [InlineData("#")]
    [InlineData("\n")]
    public void A_sign_of_its_form_at_any_place_is_no_end_of_the_reader(string sign)
    {
        var whole = Text[..Text.LastIndexOf("sha256|", StringComparison.Ordinal)];
        foreach (var text in Enumerable.Range(0, whole.Length + 1).SelectMany(at => new[] { whole.Insert(at, sign), whole[..at] + sign, whole[..at] + sign + "\n" }))
        {
            foreach (var written in new[] { text, Hashed(text + "\nsha256|") })
            {
                var index = Stages.ReadIndex(InputText.Of("/p/Core.Data.typed-seeds", written));

                Assert.All(index.Kinds.SelectMany(kind => index.EntriesOf(kind.Name)), static entry => Assert.True(entry.Names.Count + entry.Formerly.Count + entry.Deprecated.Length >= 0));
            }
        }
    }

    [Fact]
    public void It_reads_back_as_it_was_written()
    {
        var index = Stages.ReadIndex(InputText.Of("/p/Core.Data.typed-seeds", Text));

        Assert.Equal((new PackageIdentity("Core.Data", "1.2.0", "Core.Data"), string.Empty), (index.Package, index.Problem));
        Assert.Equal("Where parties; meet | talk.", index.KindOf("forum")!.Description);
        var canada = index.Find(new(KindTable.Party, string.Empty, "canada"))!;
        Assert.Equal(["Canada", "Can|ada; the\\ land", "Dominion"], canada.Names);
        Assert.Same(canada, index.FindFormer(new(KindTable.Party, string.Empty, "dominion-of-canada")));
        Assert.NotNull(index.FindFormer(new(KindTable.Statement, "report", "halt")));
        Assert.Equal(["report", "austria", "canada", "peace", "war", "report/stop", "summit"], index.Entries.Select(entry => entry.Key.FullId));
        Assert.Equal("say peace", index.Find(new(KindTable.Topic, string.Empty, "war"))!.Deprecated);
    }

    public static TheoryData<string> NoIndexes => new(
        string.Empty,
        "seed: 1\n",
        "typed-seeds-index",
        "typed-seeds-index|\n",
        "typed-seeds-index|99999999999999\n",
        "typed-seeds-index|1\n",
        "typed-seeds-index|1\npackage\nnamespace\n#\n|\nsha256|\n",
        Text[..(Text.Length / 2)],
        Text.Replace("austria", "australia", StringComparison.Ordinal),
        Text + "more\n");

    [Theory]
    [MemberData(nameof(NoIndexes))]
    public void What_is_no_whole_index_says_so_and_has_no_entry(string text)
    {
        var index = Stages.ReadIndex(InputText.Of("/p/Core.Data.typed-seeds", text));

        Assert.NotEqual(string.Empty, index.Problem);
        Assert.Empty(index.Entries);
    }

    [Theory]
    [InlineData("1.0.0", "1.0.1", true)]
    [InlineData("1.9.0", "1.10.0", true)]
    [InlineData("1.0", "1.0.0", false)]
    [InlineData("2.0.0", "1.9.9", false)]
    [InlineData("1.0.0-beta.2", "1.0.0-beta.10", true)]
    [InlineData("1.0.0-beta", "1.0.0", true)]
    [InlineData("1.0.0", "1.0.0-beta", false)]
    [InlineData("1.0.0+build1", "1.0.0+build2", false)]
    public void Versions_are_compared_as_NuGet_does(string version, string than, bool isOlder) => Assert.Equal(isOlder, PackageVersion.IsOlder(version, than));

    [Theory]
    [InlineData("^2.0", "2.0.0")]
    [InlineData("v2.0.0", "2.0.0")]
    [InlineData("[2.0]", "2.0.0")]
    [InlineData(">=1.0", "1.0.0")]
    [InlineData("1.*", "1.0.0")]
    [InlineData("1.0.0.0.0", "1.0.0.0")]
    [InlineData("one", null)]
    [InlineData("", null)]
    public void What_is_no_version_is_told_from_one(string text, string? version) => Assert.Equal((false, version), (PackageVersion.IsVersion(text), PackageVersion.In(text)));

    [Theory]
    [InlineData("2")]
    [InlineData("1.0")]
    [InlineData("1.2.3.4")]
    [InlineData("1.0.0-beta.2")]
    [InlineData("1.0.0-rc-1+build.7")]
    public void Every_form_of_a_version_is_one(string text) => Assert.True(PackageVersion.IsVersion(text));

    [Fact]
    public void The_namespace_of_an_index_follows_the_rules_of_the_compiler()
    {
        string[] words = [.. Enum.GetValues<SyntaxKind>().Select(SyntaxFacts.GetText).Where(word => word.Length > 0 && char.IsLetter(word[0])), "a", "_", "1a", "a1", "ünïcode", "a-b", "a b", "ª", "名", ""];

        Assert.All(words, word => Assert.Equal((SyntaxFacts.IsValidIdentifier(word), SyntaxFacts.GetKeywordKind(word) != SyntaxKind.None), (NamespaceName.IsValid(word), NamespaceName.IsKeyword(word))));
    }

    // As one writes it who wants it to be taken for whole.
    private static string Hashed(string text)
    {
        var lines = text[..(text.LastIndexOf("\nsha256|", StringComparison.Ordinal) + 1)];
        return lines + IndexHash.LineOf(lines);
    }

    private static string IndexOf(params (string Path, string Text)[] files) =>
        Stages.WritePackage(new("Core.Data", "1.2.0", "Core.Data"), files.Select(file => InputText.Of(file.Path, file.Text)), [], [], []).Index;

    [Theory]
    [InlineData("kind", Limits.KindsOfIndex, "")]
    [InlineData("kind", Limits.KindsOfIndex + 1, "it has more than 1000 kinds; build its package anew")]
    [InlineData("uses", Limits.UsesOfIndex, "")]
    [InlineData("uses", Limits.UsesOfIndex + 1, "its package uses more than 1000 packages; build its package anew")]
    public void More_kinds_or_packages_than_any_corpus_has_are_told(string what, int count, string problem)
    {
        var lines = Enumerable.Range(0, count).Select(i => what == "kind" ? $"kind|k{i}|s{i}|K{i}|S{i}|corpus|" : $"uses|a|q.{i}|1");

        Assert.Equal(problem, Stages.ReadIndex(InputText.Of("/p/C.typed-seeds", DataPackage.IndexWith(["package|C|1", "namespace|Core", .. lines]))).Problem);
    }
}
