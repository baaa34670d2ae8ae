using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>What the emission allocates beside what it returns: a cold run writes millions of characters, and garbage is half of its time.</summary>
public class EmissionGarbageTests
{
    [Fact]
    public void The_second_code_of_a_thread_is_written_where_the_first_was()
    {
        var bytes = BytesOf(Write, out var code);

        // The text itself, and the writer.
        Assert.InRange(bytes, 2 * code.Length, (2 * code.Length) + 512);
    }

    [Fact]
    public void Code_that_is_written_within_other_code_is_apart_from_it()
    {
        var outer = new CodeWriter();
        outer.Line("outer");
        var inner = new CodeWriter();
        inner.Line("inner");

        Assert.Equal("inner\n", inner.Finish());
        Assert.Equal("outer\nend\n", outer.Line("end").Finish());
    }

    [Fact]
    public void A_builder_that_is_too_large_is_not_kept()
    {
        var writer = new CodeWriter();
        writer.Line(new string('a', 1_000_000)).Finish();

        Assert.InRange(SharedBuilder.Take().Capacity, 1, 262_144);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(9, "9")]
    [InlineData(10, "10")]
    [InlineData(12_034, "12034")]
    [InlineData(int.MaxValue, "2147483647")]
    public void A_number_is_appended_as_it_is_written_and_without_a_text(int number, string expected)
    {
        var text = new StringBuilder(64);
        Invariant.Append(text, number);
        Assert.Equal(expected, text.ToString());

        Assert.Equal(0, BytesOf(() => Invariant.Append(text, number), out _));
    }

    [Theory]
    [InlineData("to-meet", "ToMeet")]
    [InlineData("a", "A")]
    [InlineData("a-1-b2", "A1B2")]
    [InlineData("-a--b-", "AB")]
    [InlineData("", "")]
    public void A_member_is_appended_as_it_is_called(string id, string expected)
    {
        var code = new StringBuilder("x ", 64);

        Assert.Equal("x " + expected, Ids.AppendMemberName(code, id).ToString());
        Assert.Equal(expected, Ids.ToMemberName(id));
        Assert.Equal(0, BytesOf(() => Ids.AppendMemberName(code.Clear(), id), out _));
    }

    [Fact]
    public void The_hash_of_a_document_does_not_copy_it()
    {
        var text = new string('ä', 50_000);
        DocumentHash.Of(text);

        Assert.InRange(BytesOf(() => DocumentHash.Of(text), out var hash), 1, 2_048);
        Assert.Matches("^[0-9a-f]{64}$", hash);
    }

    [Fact]
    public void Words_of_a_language_are_counted_in_any_case_and_without_a_text_for_each()
    {
        const string Few = "The Court OF Appeal, été ÉTÉ. ";
        var many = string.Concat(Enumerable.Repeat(Few, 1_000));

        var bytes = BytesOf(() => FunctionWords.Count(Few), out var counted);

        Assert.Equal((6, 2, 2), (counted.Words, counted.Found["en"], counted.Found["fr"]));
        Assert.Equal(bytes, BytesOf(() => FunctionWords.Count(many), out _));
    }

    private static string Write()
    {
        var writer = new CodeWriter();
        for (var i = 0; i < 8_000; i++)
        {
            writer.Line("a line of code");
        }

        return writer.Finish();
    }

    private static long BytesOf<T>(Func<T> work, out T result)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        result = work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
