using TypedSeeds.Export.Tests.Support;

namespace TypedSeeds.Export.Tests;

/// <summary>The page of questions in SQL: each query, run on what the tool exports, has the lines that C# prints.</summary>
public sealed class SqlPageTests(ExportedPackages exports) : IClassFixture<ExportedPackages>
{
    private static readonly MarkdownSections Sql = MarkdownSections.Of("generator/docs/sql.md", "sql");
    private static readonly MarkdownSections CSharp = MarkdownSections.Of("generator/docs/questions.md", "csharp");

    public static TheoryData<string> Questions => new(CSharp.Code.Keys);

    [Fact]
    public void There_are_sixteen_questions_the_same_on_both_pages()
    {
        Assert.Equal(16, CSharp.Code.Count);
        Assert.Equal(CSharp.Code.Keys, Sql.Code.Keys.Skip(1));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_query_has_the_lines_that_C_sharp_prints(string question)
    {
        using var database = exports.Open(Sql.Code["The tables"]);

        var lines = CSharp.Code[question].Split('\n').Where(line => line.StartsWith("// ", StringComparison.Ordinal)).Select(line => line[3..]);

        Assert.Equal(lines, database.Lines(Sql.Code[question]));
    }
}
