using System.Globalization;
using System.Text;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Exporting;
using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Exporting;

/// <summary>What an export allocates, counted: it is linear, and a file of a whole corpus is never in memory as a whole.</summary>
public sealed class ExportMemoryTests
{
    private const int Documents = 20;
    private const int Statements = 10_000;

    private static readonly Lazy<ExportedCorpus> Whole = new(() => Made(Statements));

    public static TheoryData<string> SingleFiles => new(ExportFormats.All.Where(static format => !format.IsFolder).Select(static format => format.Name));

    [Theory]
    [MemberData(nameof(SingleFiles))]
    public void A_file_of_a_whole_corpus_is_written_in_parts(string format)
    {
        using var file = new Parts();

        Assert.Single(ExportedCorpora.Write(format, Whole.Value)).WriteTo(file);

        Assert.True(file.Written > 1_000_000, $"{file.Written} bytes");
        Assert.InRange(file.Largest, 1, 100_000);
    }

    // Measured, and a fifth: what is allocated is no time, and the same on every machine.
    [Theory]
    [InlineData("parquet", 158_000_000)]
    [InlineData("web-annotation", 193_000_000)]
    [InlineData("jsonl", 44_000_000)]
    [InlineData("csv", 136_000_000)]
    [InlineData("brat", 230_000_000)]
    public void Ten_thousand_statements_allocate_no_more_than_was_measured(string format, long most)
    {
        Allocated(format, Made(Documents));

        Assert.InRange(Allocated(format, Whole.Value), most / 2, most);
    }

    [Theory]
    [InlineData("parquet")]
    [InlineData("web-annotation")]
    public void Twice_the_statements_allocate_twice_the_memory_at_most(string format)
    {
        Allocated(format, Made(Documents));

        Assert.InRange((double)Allocated(format, Made(4_000)) / Allocated(format, Made(2_000)), 1.2, 2.3);
    }

    private static long Allocated(string format, ExportedCorpus corpus)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var file in ExportedCorpora.Write(format, corpus))
        {
            file.WriteTo(Stream.Null);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ExportedCorpus Made(int statements)
    {
        var files = new SeedFiles().With("seeds/shared.yaml", "seed: 1\nparties:\n  canada: { kind: state, name: Canada }\ntopics:\n  trade: { name: Trade }\n");
        for (var document = 0; document < Documents; document++)
        {
            var (text, yaml) = (new StringBuilder(), new StringBuilder($"seed: 1\ndocument: {{ id: d{document} }}\nstatements:\n"));
            for (var number = 0; number < statements / Documents; number++)
            {
                text.Append(CultureInfo.InvariantCulture, $"Canada urged both sides to keep the terms of treaty {number} in part {document} of the plan.\n");
                yaml.Append(CultureInfo.InvariantCulture, $"  s{number}: {{ act: urge, by: [canada], topics: [trade], mode: narrated, quote: the terms of treaty {number} in part {document} of the plan }}\n");
            }

            files = files.With($"seeds/d{document}.txt", text.ToString()).With($"seeds/d{document}.yaml", yaml.ToString());
        }

        var corpus = ExportedCorpus.Of(Corpora.Check(files));
        Assert.Equal(statements + Documents + 2, corpus.Entries.Count);
        return corpus;
    }

    /// <summary>Takes what is written, and knows the largest part of it.</summary>
    private sealed class Parts : Stream
    {
        public long Written { get; private set; }

        public int Largest { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Written;

        public override long Position
        {
            get => Written;
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Written += buffer.Length;
            Largest = Math.Max(Largest, buffer.Length);
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
