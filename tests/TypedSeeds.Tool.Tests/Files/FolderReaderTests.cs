using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Files;

/// <summary>What a watch reads again, and what not.</summary>
public sealed class FolderReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.Small();
    private readonly FolderReader _reader;

    public FolderReaderTests()
    {
        _reader = new(_folder.At("seeds"));
        Age("report.txt");
        Age("report.yaml");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_did_not_change_is_the_same_object_and_what_did_is_read()
    {
        var first = _reader.Read();
        _folder.With("seeds/report.yaml", TemporaryFolder.Annotation.Replace("call-on", "call-of", StringComparison.Ordinal));

        var second = _reader.Read();

        Assert.Equal(["report.txt", "report.yaml"], second.Select(file => Path.GetFileName(file.FilePath)));
        Assert.Same(first[0], second[0]);
        Assert.Contains("call-of", second[1].Text, StringComparison.Ordinal);
        Assert.Equal(second, SeedsFolder.Read(_folder.At("seeds")));
    }

    // The time of a change has steps, of two seconds on some disks.
    [Fact]
    public void A_file_that_was_changed_just_now_is_read_again_although_nothing_shows_a_change()
    {
        var path = _folder.At("seeds/report.txt");
        var now = DateTime.UtcNow;
        File.SetLastWriteTimeUtc(path, now);
        var first = _reader.Read();
        File.WriteAllText(path, new string('x', TemporaryFolder.Document.Length));
        File.SetLastWriteTimeUtc(path, now);

        Assert.NotEqual(first[0].Text, _reader.Read()[0].Text);
    }

    [Fact]
    public void A_file_that_a_link_leads_to_is_read_again()
    {
        _folder.With("seeds/.elsewhere.txt", "Before.\n");
        File.CreateSymbolicLink(_folder.At("seeds/linked.txt"), _folder.At("seeds/.elsewhere.txt"));
        var first = _reader.Read();
        _folder.With("seeds/.elsewhere.txt", "After.\n");

        var second = _reader.Read();

        Assert.Equal(("Before.\n", "After.\n"), (first[0].Text, second[0].Text));
    }

    [Fact]
    public void A_file_that_is_older_than_the_one_before_it_is_read()
    {
        _reader.Read();
        File.WriteAllText(_folder.At("seeds/report.txt"), new string('x', TemporaryFolder.Document.Length));
        File.SetLastWriteTimeUtc(_folder.At("seeds/report.txt"), DateTime.UtcNow.AddDays(-2));

        Assert.StartsWith("xxx", _reader.Read()[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_gone_is_gone_and_is_read_when_it_is_back()
    {
        var first = _reader.Read();
        var (path, kept) = (_folder.At("seeds/report.txt"), _folder.At("kept"));
        File.Move(path, kept);
        Assert.Single(_reader.Read());
        File.Move(kept, path);

        Assert.Equal(first, _reader.Read());
    }

    private void Age(string name) => File.SetLastWriteTimeUtc(_folder.At("seeds/" + name), DateTime.UtcNow.AddDays(-1));
}
