package io.imageshare.bench.plot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A line for each series, both axes logarithmic. */
public final class LinePlot {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 440;

  private final String title;
  private final String xTitle;
  private final String yTitle;
  private final XYSeriesCollection data = new XYSeriesCollection();

  public LinePlot(String title, String xTitle, String yTitle) {
    this.title = title;
    this.xTitle = xTitle;
    this.yTitle = yTitle;
  }

  /**
   * Adds a line.
   *
   * @param name a new one
   * @param points the values, greater than 0, by what they depend on, greater than 0 too
   */
  public LinePlot line(String name, Map<? extends Number, ? extends Number> points) {
    XYSeries series = new XYSeries(name);
    points.forEach((x, y) -> series.add(x, y));
    data.addSeries(series);
    return this;
  }

  /** The plot as SVG. */
  public String svg() {
    XYPlot plot =
        new XYPlot(
            data,
            PlotLook.fonts(
                new PowersOfTen(
                    xTitle, data.getDomainLowerBound(false), data.getDomainUpperBound(false))),
            PlotLook.fonts(
                new PowersOfTen(
                    yTitle, data.getRangeLowerBound(false), data.getRangeUpperBound(false))),
            renderer());
    plot.setDomainGridlinePaint(PlotLook.GRID);
    plot.setRangeGridlinePaint(PlotLook.GRID);
    return Svg.of(PlotLook.chart(title, plot, RectangleEdge.RIGHT), WIDTH, HEIGHT);
  }

  private XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    renderer.setDrawOutlines(false);
    for (int series = 0; series < data.getSeriesCount(); series++) {
      renderer.setSeriesPaint(series, PlotLook.color(series));
      renderer.setSeriesStroke(series, PlotLook.LINE);
    }
    return renderer;
  }

  /** Writes the plot, over what was there. */
  public void write(Path file) throws IOException {
    Svg.write(svg(), file);
  }
}
