using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Tests.Terminal;

public class ProgressLineTests
{
    [Fact]
    public void Progress_is_one_line_that_is_gone_at_the_end()
    {
        using var terminal = new StringWriter();
        using (var progress = new ProgressLine(terminal, TimeSpan.Zero))
        {
            progress.Report((1, 4));
            progress.Report((1, 4));
            progress.Report((4, 4));
        }

        Assert.Equal("\rchecking … 25 %\rchecking … 100 %\r                    \r", terminal.ToString());
    }

    [Fact]
    public void Short_work_is_done_without_a_word()
    {
        using var terminal = new StringWriter();
        using (var progress = new ProgressLine(terminal, TimeSpan.MaxValue))
        {
            progress.Report((1, 4));
        }

        Assert.Empty(terminal.ToString());
    }
}
