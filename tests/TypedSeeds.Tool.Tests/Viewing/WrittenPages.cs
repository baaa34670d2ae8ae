using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Viewing.Paging;

namespace TypedSeeds.Tool.Tests.Viewing;

/// <summary>A folder of pages as the bytes of its files.</summary>
internal static class WrittenPages
{
    public static IEnumerable<(string Path, byte[] Content)> Of(CheckedCorpus corpus) => PageFolder.Of(corpus, null, null, default).Select(static page => (page.Path, BytesOf(page.Write)));

    private static byte[] BytesOf(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
